import type { Finishing } from './finishing.ts';
import { fixDates } from './fixDates.ts';
import { renumberNodes } from './renumberNodes.ts';

/** Turns a PDF as Chromium printed it into the one that is delivered: the same bytes for the same document. */
export function finishPdf(pdf: Uint8Array, { date }: Finishing): Uint8Array {
  return renumberNodes(fixDates(pdf, date));
}
