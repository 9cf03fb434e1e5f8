import { PDFArray as ArrayObject, type PDFArray, PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import {
  arrayAt,
  asDictionary,
  asName,
  asText,
  dictionariesAt,
  dictionaryAt,
  nameAt,
  valueAt,
} from './objects.ts';
import type { OpenDocument } from './openDocument.ts';

/** Where something leads: to a place in the document, out of it, to a place that there is not, or nowhere. */
export type Target = 'inside' | 'outside' | 'missing' | 'none';

/** Where a link or an item of the outline leads (ISO 32000-1, 12.3.2 and 12.6.4). */
export function targetOf(document: OpenDocument, source: PDFDict): Target {
  const destination = valueAt(source, 'Dest');
  if (destination !== null) return resolved(document, destination);
  const action = dictionaryAt(source, 'A');
  if (action === null) return 'none';
  const goal = valueAt(action, 'D');
  if (nameAt(action, 'S') === 'GoTo') return goal === null ? 'missing' : resolved(document, goal);
  const address = asText(valueAt(action, 'URI'));
  return nameAt(action, 'S') === 'URI' && address ? 'outside' : 'none';
}

function resolved(document: OpenDocument, destination: PDFObject): Target {
  const array = destination instanceof ArrayObject ? destination : named(document, destination);
  if (array === null) return 'missing';
  const page = asDictionary(array.size() === 0 ? null : (array.lookup(0) ?? null));
  return document.pages.some(({ dictionary }) => dictionary === page) ? 'inside' : 'missing';
}

/** By name from `/Dests`, by text from the name tree (ISO 32000-1, 12.3.2.3). */
function named({ catalog }: OpenDocument, destination: PDFObject): PDFArray | null {
  const name = asName(destination);
  const text = asText(destination);
  const destinations = dictionaryAt(catalog, 'Dests');
  const names = dictionaryAt(catalog, 'Names');
  const tree = names === null ? null : dictionaryAt(names, 'Dests');
  const found = name !== null && destinations !== null ? valueAt(destinations, name) : null;
  const searched = text !== null && tree !== null ? inTree(tree, text) : null;
  const value = found ?? searched;
  const inside = value instanceof PDFDict ? valueAt(value, 'D') : value;
  return inside instanceof ArrayObject ? inside : null;
}

function inTree(node: PDFDict, text: string): PDFObject | null {
  const entries = arrayAt(node, 'Names');
  const index = entries.findIndex((entry, position) => position % 2 === 0 && asText(entry) === text);
  if (index !== -1) return entries[index + 1] ?? null;
  for (const kid of dictionariesAt(node, 'Kids')) {
    const found = inTree(kid, text);
    if (found !== null) return found;
  }
  return null;
}
