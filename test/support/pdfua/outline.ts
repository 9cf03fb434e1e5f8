import type { PDFDict } from '@cantoo/pdf-lib';
import { dictionaryAt } from './objects.ts';
import type { OpenDocument } from './openDocument.ts';

/** The items of the outline, from top to bottom (ISO 32000-1, 12.3.3). */
export function outlineItems({ catalog }: OpenDocument): readonly PDFDict[] {
  const root = dictionaryAt(catalog, 'Outlines');
  return root === null ? [] : itemsBelow(root, new Set());
}

function itemsBelow(parent: PDFDict, seen: Set<PDFDict>): readonly PDFDict[] {
  const items: PDFDict[] = [];
  for (let item = dictionaryAt(parent, 'First'); item !== null; item = dictionaryAt(item, 'Next')) {
    if (seen.has(item)) throw new Error('The outline leads back into itself.');
    seen.add(item);
    items.push(item, ...itemsBelow(item, seen));
  }
  return items;
}
