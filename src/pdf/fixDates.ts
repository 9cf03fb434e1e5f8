import { isString } from './objects.ts';
import { dictionaryAt, openPdf } from './openPdf.ts';

/**
 * Replaces the moment of printing, in `/CreationDate` and `/ModDate`, by an ISO 8601 instant, in UTC.
 * The length of the file and with it its cross-reference table stay as they are.
 */
export function fixDates(pdf: Uint8Array, date: string): Uint8Array {
  const file = openPdf(pdf);
  const info = dictionaryAt(file, file.trailer, 'Info');
  const literal = Buffer.from(`(${pdfDate(date)})`, 'latin1');
  const fixed = Uint8Array.from(pdf);
  for (const key of ['CreationDate', 'ModDate']) {
    const old = file.resolve(info.entries.get(key));
    if (old === null) continue;
    if (!isString(old) || old.end - old.start !== literal.length) {
      throw new Error(`The date /${key} of the PDF is not written as Chromium writes it.`);
    }
    fixed.set(literal, old.start);
  }
  return fixed;
}

/** ISO 32000-1, 7.9.4, in the form that Chromium writes. */
function pdfDate(date: string): string {
  const digits = new Date(date).toISOString().replace(/[^0-9]/g, '');
  return `D:${digits.slice(0, 'YYYYMMDDHHmmSS'.length)}+00'00'`;
}
