import { expect } from 'vitest';
import type { HtmlDocument } from '../../src/html/htmlDocument.ts';
import { openPrinter, type Printer, type PrinterOptions } from '../../src/io/printer.ts';
import type { Finishing } from '../../src/pdf/finishing.ts';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';

const usual: PrinterOptions = { environment: process.env, timeoutMs: 60_000 };

/** Whether the browser is the one from the lock file. */
export const isBrowserBundled =
  process.platform === 'linux' && process.arch === 'x64' && !process.env['PUPPETEER_EXECUTABLE_PATH'];

const properties = {
  organisation: 'Beispiel GmbH',
  edition: 'Entwurf',
  classification: 'Intern',
  pageWord: 'Seite',
};

/** What a test has a PDF say of itself. */
export function finishingOn(date: string): Finishing {
  return { date, title: 'Handbuch', language: 'de', ...properties, contentDigest: '00ff', attachments: [] };
}

export async function openTestPrinter(changes: Partial<PrinterOptions> = {}): Promise<Printer> {
  const { value, diagnostics } = await openPrinter({ ...usual, ...changes });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export function documentOf(body: string, head = ''): HtmlDocument {
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Handbuch</title>${head}</head><body>${body}</body></html>`;
  return { name: 'handbook.de', language: 'de', title: 'Handbuch', properties, html };
}

/** The PDF of a document that is expected to have nothing wrong with it. */
export async function printed(
  printer: Printer,
  document: HtmlDocument,
  pageNumbersOf = readPageNumbers,
): Promise<Uint8Array> {
  const { value, diagnostics } = await printer.print(document, pageNumbersOf);
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('There is neither a PDF nor a reason.');
  return value;
}

/** Why a document that is expected not to be printed was not: code and values of its one diagnostic. */
export async function refusal(
  printer: Printer,
  document: HtmlDocument,
  pageNumbersOf = readPageNumbers,
): Promise<unknown> {
  const { value, diagnostics } = await printer.print(document, pageNumbersOf);
  expect(value).toBeNull();
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['fatal']);
  return diagnostics.map(({ code, values }) => ({ code, ...values }))[0];
}
