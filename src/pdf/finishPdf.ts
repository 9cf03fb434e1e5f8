import { fixDates } from './fixDates.ts';
import { renumberNodes } from './renumberNodes.ts';

/** What a finished PDF is to say of itself. */
export type FinishOptions = {
  /** When the document was made: an ISO 8601 instant, such as `2026-03-14T00:00:00Z`. */
  readonly date: string;
};

/** Turns a PDF as Chromium printed it into the one that is delivered: the same bytes for the same document. */
export function finishPdf(pdf: Uint8Array, { date }: FinishOptions): Uint8Array {
  return renumberNodes(fixDates(pdf, date));
}
