import { type Element, isElement } from './element.ts';

/**
 * Moves headings up where a level is left out (PDF/UA-1, 7.4.2): each is one below the nearest heading before it that
 * was above it. The first is always of the first level.
 */
export function closeHeadingLevels(document: Element): Element {
  const above: number[] = [];
  const visit = (element: Element): Element => {
    const level = /^H([1-6])$/.exec(element.type)?.[1];
    if (level === undefined) {
      return { ...element, kids: element.kids.map((kid) => (isElement(kid) ? visit(kid) : kid)) };
    }
    while ((above.at(-1) ?? 0) >= Number(level)) above.pop();
    above.push(Number(level));
    return { ...element, type: `H${above.length}` };
  };
  return visit(document);
}
