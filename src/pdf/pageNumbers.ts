import { isArray, isDictionary, isReference, type PdfDictionary, type PdfObject } from './objects.ts';
import { dictionaryAt, openPdf, type PdfFile } from './openPdf.ts';
import type { PageNumbers } from './print.ts';

/**
 * Element id → number of its page, for every element that a link inside the document leads to.
 * Chromium names exactly these in the catalog's `/Dests`, with the fragment of the link, percent-encoded.
 */
export function readPageNumbers(pdf: Uint8Array): PageNumbers {
  const file = openPdf(pdf);
  const catalog = dictionaryAt(file, file.trailer, 'Root');
  const pages = numberPages(file, dictionaryAt(file, catalog, 'Pages'));
  const destinations = file.resolve(catalog.entries.get('Dests'));
  const numbers = new Map<string, number>();
  if (!isDictionary(destinations)) return numbers;
  for (const [name, destination] of destinations.entries) {
    const page = pageOf(file.resolve(destination), pages);
    if (page !== null) numbers.set(decodeFragment(name), page);
  }
  return numbers;
}

/** Object number of a page → number of the page. */
function numberPages(file: PdfFile, root: PdfDictionary): ReadonlyMap<number, number> {
  const pages = new Map<number, number>();
  const number = (node: PdfDictionary) => {
    const kids = file.resolve(node.entries.get('Kids'));
    for (const kid of isArray(kids) ? kids : []) {
      const child = file.resolve(kid);
      if (!isReference(kid) || !isDictionary(child)) continue;
      if (child.entries.has('Kids')) number(child);
      else pages.set(kid.number, pages.size + 1);
    }
  };
  number(root);
  return pages;
}

function pageOf(destination: PdfObject, pages: ReadonlyMap<number, number>): number | null {
  const [page] = isArray(destination) ? destination : [];
  return isReference(page) ? (pages.get(page.number) ?? null) : null;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
