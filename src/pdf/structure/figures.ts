import type { Bounds } from '../content/boundsIn.ts';
import { dictionary, name } from '../file/makeObjects.ts';
import { isArray } from '../file/objects.ts';
import { type Content, contentIn, type Element, isElement } from './element.ts';

/**
 * Chromium makes a figure of `<figure>` as well as of the picture in it: the outer one without an alternative only
 * groups. A picture gets the box in which it stands (ISO 32000-1, table 344).
 */
export function completeFigure(element: Element, boundsOf: (content: Content) => Bounds | null): Element {
  if (element.type !== 'Figure') return element;
  if (!element.entries.has('Alt'))
    return { ...element, type: element.kids.some(isElement) ? 'Div' : 'NonStruct' };
  const bounds = contentIn(element)
    .map(boundsOf)
    .filter((box) => box !== null);
  const [box] = bounds;
  if (box === undefined) return element;
  const around: Bounds = [
    Math.min(...bounds.map(([left]) => left)),
    Math.min(...bounds.map(([, bottom]) => bottom)),
    Math.max(...bounds.map(([, , right]) => right)),
    Math.max(...bounds.map(([, , , top]) => top)),
  ];
  const layout = dictionary({ O: name('Layout'), Placement: name('Block'), BBox: around });
  const known = element.entries.get('A') ?? [];
  const attributes = isArray(known) ? [...known, layout] : [known, layout];
  return { ...element, entries: new Map([...element.entries, ['A', attributes]]) };
}
