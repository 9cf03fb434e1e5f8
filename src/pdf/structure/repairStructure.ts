import { boundsIn } from '../content/boundsIn.ts';
import type { Page } from '../content/pages.ts';
import { paintOf } from '../content/paintOf.ts';
import { joinTexts, textsOf } from '../content/textOf.ts';
import { dropDecoration, type Shown } from './dropContent.ts';
import { type Element, mapElements } from './element.ts';
import { completeFigure } from './figures.ts';
import { closeHeadingLevels } from './headings.ts';
import { completeList } from './lists.ts';
import { numberNodes } from './numberNodes.ts';
import { makeParagraphs } from './paragraphs.ts';

/** Makes of the structure that Chromium writes one as ISO 32000-1 and PDF/UA-1 want it. */
export function repairStructure(document: Element, pages: readonly Page[], shown: Shown): Element {
  const numbers = new Map(pages.map((page) => [page.number, page]));
  const bounds = memoised((page: number) => boundsIn(numbers.get(page)?.stretches ?? []));
  const figured = mapElements(document, (element) =>
    completeFigure(element, ({ page, mcid }) => bounds(page).get(mcid) ?? null),
  );
  const told = makeParagraphs(dropDecoration(figured, shown));
  return numberNodes(closeHeadingLevels(mapElements(told, completeList)));
}

/** What the content of elements shows. */
export function shownOn(pages: readonly Page[]): Shown {
  const byNumber = new Map(pages.map((page) => [page.number, { page, operators: operatorsOf(page) }]));
  return {
    paint: ({ page: number, mcid }) => {
      const found = byNumber.get(number);
      return found === undefined ? 'none' : paintOf(found.operators.get(mcid) ?? '', found.page.images);
    },
    text: (contents) =>
      joinTexts(
        contents.flatMap(({ page: number, mcid }) => {
          const found = byNumber.get(number);
          return found === undefined ? [] : textsOf(found.operators.get(mcid) ?? '', found.page.fonts);
        }),
      ),
  };
}

function operatorsOf({ stretches }: Page): ReadonlyMap<number, string> {
  return new Map(stretches.flatMap(({ mcid, operators }) => (mcid === null ? [] : [[mcid, operators]])));
}

function memoised<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
