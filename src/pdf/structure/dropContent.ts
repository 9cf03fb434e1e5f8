import { type Content, contentIn, type Element, elementsIn, isElement, type Kid } from './element.ts';
import type { Shown } from './shown.ts';

/**
 * Takes out of the structure what only decorates: lines, areas and pictures that no figure with an alternative holds,
 * the heads of a table where they are repeated on its next pages, and elements that then hold nothing.
 */
export function dropDecoration(document: Element, shown: Shown): Element {
  const repeated = new Set(elementsIn(document).flatMap((element) => repeatedContent(element, shown)));
  return withoutEmpty(
    keepContent(document, (content) => !repeated.has(content) && shown.paint(content) === 'text'),
  );
}

/** Drops content, but for that of elements whose pictures say something. */
function keepContent(element: Element, isKept: (content: Content) => boolean): Element {
  if (isPicture(element)) return element;
  const kids = element.kids.flatMap((kid): readonly Kid[] => {
    if (isElement(kid)) return [keepContent(kid, isKept)];
    return kid.kind === 'annotation' || isKept(kid) ? [kid] : [];
  });
  return { ...element, kids };
}

/** `Form` stands for a tick box that is printed. */
function isPicture({ type, entries }: Element): boolean {
  return type === 'Form' || (type === 'Figure' && entries.has('Alt'));
}

/** Chromium prints the head of a table again at the top of every page, and every time as content of the same cells. */
function repeatedContent(element: Element, shown: Shown): readonly Content[] {
  if (element.type !== 'TH') return [];
  const pages = Map.groupBy(contentIn(element), ({ canvas }) => canvas);
  const [first = [], ...others] = pages.values();
  const text = shown.text(first);
  return others.filter((contents) => shown.text(contents) === text).flat();
}

/** Cells may be empty; a table needs them. */
function withoutEmpty(element: Element): Element {
  const kids = element.kids.flatMap((kid): readonly Kid[] => {
    if (!isElement(kid)) return [kid];
    const inner = withoutEmpty(kid);
    return inner.kids.length === 0 && inner.type !== 'TD' && inner.type !== 'TH' ? [] : [inner];
  });
  return { ...element, kids };
}
