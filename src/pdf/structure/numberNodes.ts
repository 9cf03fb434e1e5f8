import { byteString } from '../file/makeObjects.ts';
import { isArray, isDictionary, isString, type PdfObject } from '../file/objects.ts';
import { type Element, elementsIn, mapElements } from './element.ts';

/**
 * Numbers the ids of elements, `node00000049`, in the order in which they are read: Chromium counts them through
 * everything that its process did before, so two prints of the same page may differ.
 */
export function numberNodes(document: Element): Element {
  const ids = new Map<string, PdfObject>();
  for (const { entries } of elementsIn(document)) {
    const id = entries.get('ID');
    if (isString(id)) ids.set(id.bytes, byteString(`node${String(ids.size + 1).padStart(8, '0')}`));
  }
  const renumber = (object: PdfObject): PdfObject => {
    if (isString(object)) return ids.get(object.bytes) ?? object;
    if (isArray(object)) return object.map(renumber);
    if (!isDictionary(object)) return object;
    return {
      kind: 'dictionary',
      entries: new Map([...object.entries].map(([key, value]) => [key, renumber(value)])),
    };
  };
  return mapElements(document, (element) => {
    const entries = [...element.entries].map(([key, value]): [string, PdfObject] => {
      return [key, key === 'ID' || key === 'A' ? renumber(value) : value];
    });
    return { ...element, entries: new Map(entries) };
  });
}
