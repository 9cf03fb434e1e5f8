import {
  isArray,
  isDictionary,
  isName,
  isReference,
  type PdfDictionary,
  type PdfObject,
} from './file/objects.ts';
import { dictionaryAt, openPdf, type PdfFile } from './file/openPdf.ts';
import type { PageNumbers } from './print.ts';

/**
 * Element id → number of its page, for every element that a link inside the document leads to.
 * Chromium names exactly these in the catalog's `/Dests`, with the fragment of the link, percent-encoded.
 */
export function readPageNumbers(pdf: Uint8Array): PageNumbers {
  const file = openPdf(pdf);
  const pages = pagesOf(file);
  const numbers = new Map<string, number>();
  for (const [name, destination] of destinationsOf(file)) {
    const page = pageOf(file.resolve(destination), pages);
    if (page !== null) numbers.set(decodeFragment(name), page);
  }
  return numbers;
}

/** Object number of a page → number of the page. */
export type Pages = ReadonlyMap<number, number>;

export function pagesOf(file: PdfFile): Pages {
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
  number(dictionaryAt(file, dictionaryAt(file, file.trailer, 'Root'), 'Pages'));
  return pages;
}

/** The number of the page to which a destination leads, by its name or as such; `null` when it leads nowhere. */
export function pageOfDestination(
  file: PdfFile,
  pages: Pages,
): (destination: PdfObject | undefined) => number | null {
  const destinations = destinationsOf(file);
  return (destination) => {
    const target = isName(destination) ? destinations.get(destination.name) : destination;
    return pageOf(file.resolve(target), pages);
  };
}

function destinationsOf(file: PdfFile): ReadonlyMap<string, PdfObject> {
  const catalog = dictionaryAt(file, file.trailer, 'Root');
  const destinations = file.resolve(catalog.entries.get('Dests'));
  return isDictionary(destinations) ? destinations.entries : new Map();
}

function pageOf(destination: PdfObject, pages: Pages): number | null {
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
