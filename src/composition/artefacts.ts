import type { HtmlDocument } from '../html/htmlDocument.ts';
import { pageCount } from '../pdf/pageCount.ts';
import type { Artefact } from '../release/manifest.ts';

/** The file of a page. */
export function htmlArtefact({ name, language, html }: HtmlDocument): Artefact {
  return {
    name: `${name}.html`,
    mediaType: 'text/html',
    bytes: new TextEncoder().encode(html),
    language,
    pages: null,
  };
}

/** The file of a page that was printed. */
export function pdfArtefact({ name, language }: HtmlDocument, bytes: Uint8Array): Artefact {
  return { name: `${name}.pdf`, mediaType: 'application/pdf', bytes, language, pages: pageCount(bytes) };
}
