import { type Element, elementOf, isElement, type Kid } from './element.ts';
import { roleOf } from './roles.ts';

/**
 * Replaces the elements `NonStruct`, which Chromium writes for every box and every piece of text without a meaning of
 * its own: text that no other element holds becomes a paragraph, and what remains of them goes.
 */
export function makeParagraphs(element: Element): Element {
  if (roleOf(element.type) !== 'grouping') return { ...element, kids: inText(element.kids) };
  return {
    ...element,
    kids: holdsText(element) ? paragraphsOf(inText(element.kids)) : inGroup(element.kids),
  };
}

/** The kids of an element that groups others, or of a box in one. */
function inGroup(kids: readonly Kid[]): readonly Kid[] {
  return paragraphsOf(
    kids.flatMap((kid) => {
      if (!isElement(kid)) return [kid];
      if (kid.type !== 'NonStruct') return [makeParagraphs(kid)];
      return isPiece(kid) && kid.entries.size === 0 ? kid.kids : groupOf(kid);
    }),
  );
}

/** The kids of an element that holds text. */
function inText(kids: readonly Kid[]): readonly Kid[] {
  return kids.flatMap((kid) => {
    if (!isElement(kid)) return [kid];
    if (kid.type !== 'NonStruct') return [makeParagraphs(kid)];
    if (holdsBlock(kid)) return groupOf(kid);
    const inner = inText(kid.kids);
    return kid.entries.size === 0 ? inner : [{ ...kid, type: 'Span', kids: inner }];
  });
}

/** What stands for a box in a group: what is in it, unless the box itself says something, such as its language. */
function groupOf(box: Element): readonly Kid[] {
  const inner = holdsText(box) ? paragraphsOf(inText(box.kids)) : inGroup(box.kids);
  return box.entries.size === 0 ? inner : [{ ...box, type: 'Div', kids: inner }];
}

/** Puts what belongs into a text, and stands beside elements that do not, into paragraphs. */
function paragraphsOf(kids: readonly Kid[]): readonly Kid[] {
  const made: Kid[] = [];
  let text: Kid[] = [];
  const close = () => {
    if (text.length > 0) made.push(elementOf('P', text));
    text = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) {
      text.push(kid);
    } else {
      close();
      made.push(kid);
    }
  }
  close();
  return made;
}

/**
 * Whether an element is a text: pieces of it, which are content in a `NonStruct` that has nothing else, stand directly
 * in it, and no element that holds a text of its own.
 */
function holdsText(element: Element): boolean {
  return (
    !holdsBlock(element) &&
    element.kids.some((kid) => (isElement(kid) && kid.type === 'NonStruct' ? isPiece(kid) : isInline(kid)))
  );
}

function isPiece({ kids }: Element): boolean {
  return kids.length > 0 && kids.every(({ kind }) => kind === 'content');
}

function isInline(kid: Kid): boolean {
  return !isElement(kid) || roleOf(kid.type) === 'inline';
}

function holdsBlock({ kids }: Element): boolean {
  return kids.some(
    (kid) => isElement(kid) && (kid.type === 'NonStruct' ? holdsBlock(kid) : roleOf(kid.type) !== 'inline'),
  );
}
