import { type Element, elementOf, isElement, type Kid } from './element.ts';

/** Gives every item of a list a body, and every list nothing but items (ISO 32000-1, table 336). */
export function completeList(element: Element): Element {
  if (element.type === 'L') return { ...element, kids: element.kids.map(itemOf) };
  if (element.type === 'LI') return { ...element, kids: bodied(element.kids) };
  return element;
}

function itemOf(kid: Kid): Kid {
  const isItem = isElement(kid) && (kid.type === 'LI' || kid.type === 'Caption');
  return isItem ? kid : elementOf('LI', [elementOf('LBody', [kid])]);
}

function bodied(kids: readonly Kid[]): readonly Kid[] {
  const isPart = (kid: Kid) => isElement(kid) && (kid.type === 'Lbl' || kid.type === 'LBody');
  const labels = kids.filter(isPart);
  const rest = kids.filter((kid) => !isPart(kid));
  return rest.length === 0 ? labels : [...labels, elementOf('LBody', rest)];
}
