import type { PdfObject } from '../file/objects.ts';

/** An element of the structure of a document (ISO 32000-1, 14.7.2). */
export type Element = {
  readonly kind: 'element';
  /** Of its object; `null` for an element that is not in the file yet. */
  readonly number: number | null;
  /** Such as `P`. */
  readonly type: string;
  /** Its other entries: `Lang`, `Alt`, `A`, `ID`. */
  readonly entries: ReadonlyMap<string, PdfObject>;
  readonly kids: readonly Kid[];
};

/** A stretch of a page or layer that belongs to an element. */
export type Content = { readonly kind: 'content'; readonly canvas: number; readonly mcid: number };

/** An annotation that belongs to an element. */
export type Annotation = { readonly kind: 'annotation'; readonly page: number; readonly number: number };

export type Kid = Element | Content | Annotation;

/** A new element around something. */
export function elementOf(type: string, kids: readonly Kid[]): Element {
  return { kind: 'element', number: null, type, entries: new Map(), kids };
}

export function isElement(kid: Kid): kid is Element {
  return kid.kind === 'element';
}

/** The element changed from the inside out: each of its elements, and last itself. */
export function mapElements(element: Element, change: (element: Element) => Element): Element {
  const kids = element.kids.map((kid) => (isElement(kid) ? mapElements(kid, change) : kid));
  return change({ ...element, kids });
}

/** The element and all elements in it, in the order in which they are read. */
export function elementsIn(element: Element): readonly Element[] {
  const found: Element[] = [];
  const visit = (inner: Element) => {
    found.push(inner);
    for (const kid of inner.kids) if (isElement(kid)) visit(kid);
  };
  visit(element);
  return found;
}

/** The content of an element and of all elements in it, in the order in which it is read. */
export function contentIn(element: Element): readonly Content[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'content') return [kid];
    return isElement(kid) ? contentIn(kid) : [];
  });
}
