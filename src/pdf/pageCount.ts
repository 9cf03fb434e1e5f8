import { dictionaryAt, openPdf } from './file/openPdf.ts';

/** How many pages a PDF has. */
export function pageCount(pdf: Uint8Array): number {
  const file = openPdf(pdf);
  const count = file.resolve(
    dictionaryAt(file, dictionaryAt(file, file.trailer, 'Root'), 'Pages').entries.get('Count'),
  );
  return typeof count === 'number' ? count : 0;
}
