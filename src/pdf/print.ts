import type { Checked } from '../diagnostics/diagnostic.ts';
import type { HtmlDocument } from '../html/htmlDocument.ts';

/** Element id → number of the page it stands on, counted from 1. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * Prints a document as PDF. Prints twice: the page numbers that `pageNumbersOf` reads from the first print
 * are written into the elements with `data-page-of="<element id>"` before the second.
 * `null` when it could not be printed; the diagnostics then say why.
 */
export type Print = (
  document: HtmlDocument,
  pageNumbersOf: (pdf: Uint8Array) => PageNumbers,
) => Promise<Checked<Uint8Array | null>>;
