import { dropDecoration } from './dropContent.ts';
import { type Element, mapElements } from './element.ts';
import { completeFigure } from './figures.ts';
import { closeHeadingLevels } from './headings.ts';
import { completeList } from './lists.ts';
import { numberNodes } from './numberNodes.ts';
import { makeParagraphs } from './paragraphs.ts';
import type { Shown } from './shown.ts';
import { completeTable } from './tables.ts';

/** Makes of the structure that Chromium writes one as ISO 32000-1 and PDF/UA-1 want it. */
export function repairStructure(document: Element, shown: Shown): Element {
  const figured = mapElements(document, (element) => completeFigure(element, shown.bounds));
  const told = makeParagraphs(dropDecoration(figured, shown));
  const complete = mapElements(told, (element) => completeTable(completeList(element)));
  return numberNodes(closeHeadingLevels(complete));
}
