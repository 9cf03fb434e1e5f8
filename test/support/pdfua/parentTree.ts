import { PDFDict } from '@cantoo/pdf-lib';
import { arrayAt, asArray, asDictionary, asNumber, dictionariesAt, dictionaryAt } from './objects.ts';
import type { OpenDocument } from './openDocument.ts';

/** Key → element, or the elements of the contents of a page (ISO 32000-1, 14.7.4.4). */
export function parentTreeOf({
  structureRoot,
}: OpenDocument): ReadonlyMap<number, PDFDict | readonly (PDFDict | null)[]> {
  const parents = new Map<number, PDFDict | readonly (PDFDict | null)[]>();
  const read = (node: PDFDict) => {
    const entries = arrayAt(node, 'Nums');
    entries.forEach((entry, index) => {
      const key = index % 2 === 0 ? asNumber(entry) : null;
      const value = entries[index + 1] ?? null;
      if (key !== null) parents.set(key, value instanceof PDFDict ? value : asArray(value).map(asDictionary));
    });
    dictionariesAt(node, 'Kids').forEach(read);
  };
  const tree = structureRoot === null ? null : dictionaryAt(structureRoot, 'ParentTree');
  if (tree !== null) read(tree);
  return parents;
}
