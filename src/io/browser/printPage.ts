import type { Page, PDFOptions } from 'puppeteer';
import type { Checked } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { PageNumbers } from '../../pdf/print.ts';
import { pageNumberMissing, pageNumbersUnstable } from './findings.ts';
import { pageReferences, writePageNumbers } from './pageScripts.ts';

/**
 * Prints what a page shows. Where it refers to page numbers they are read from a first print and written into the
 * page, until a print agrees with the numbers it shows.
 */
export async function printPage(
  page: Page,
  document: string,
  pageNumbersOf: (pdf: Uint8Array) => PageNumbers,
): Promise<Checked<Uint8Array | null>> {
  const ids = await page.evaluate(pageReferences);
  const first = await page.pdf(pdfOptions);
  if (ids.length === 0) return { value: first, diagnostics: [] };
  let numbers = pageNumbersOf(first);
  const missing = ids.filter((id) => !numbers.has(id));
  if (missing.length > 0) {
    return { value: null, diagnostics: [report(pageNumberMissing, null, { document, ids: missing })] };
  }
  let moved: readonly string[] = ids;
  for (let pass = 0; pass < maximumPasses; pass += 1) {
    await page.evaluate(writePageNumbers, [...numbers]);
    const pdf = await page.pdf(pdfOptions);
    const printed = pageNumbersOf(pdf);
    const shown = numbers;
    moved = ids.filter((id) => printed.get(id) !== shown.get(id));
    if (moved.length === 0) return { value: pdf, diagnostics: [] };
    numbers = printed;
  }
  return { value: null, diagnostics: [report(pageNumbersUnstable, null, { document, ids: moved })] };
}

/** One pass is enough unless the numbers themselves move a page break; more than a few mean that they always will. */
const maximumPasses = 4;

const pdfOptions: PDFOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  tagged: true,
  outline: true,
  timeout: 0,
};
