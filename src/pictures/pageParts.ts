import { readCanvases } from '../pdf/content/canvases.ts';
import { openDraft } from '../pdf/file/draft.ts';
import { textOfString } from '../pdf/file/makeObjects.ts';
import { isString } from '../pdf/file/objects.ts';
import { type Content, type Element, isElement } from '../pdf/structure/element.ts';
import { readStructure } from '../pdf/structure/readStructure.ts';
import { type Shown, shownOn } from '../pdf/structure/shown.ts';

/** What one element of a PDF says of itself, and on which of its pages: mostly one, two where it runs over a break. */
export type PagePart = {
  /** What it is and what it says; equal for two that a reader cannot tell apart by their words. */
  readonly key: string;
  readonly text: string;
  /** The page that a line in a table of contents names; empty for all else. */
  readonly reference: string;
  /** Numbers of pages from 1, ascending. */
  readonly pages: readonly number[];
};

/** The words of one PDF, and how many pages it has. */
export type PaginatedText = { readonly pageCount: number; readonly parts: readonly PagePart[] };

/**
 * The parts of a finished PDF in the order in which they are read. Running heads and feet are artefacts and no part of
 * that, and neither is the page number in a line of a table of contents: all of them change when anything is inserted.
 */
export function readPageParts(pdf: Uint8Array): PaginatedText {
  const draft = openDraft(pdf);
  const canvases = readCanvases(draft);
  const pageNumbers = [...new Set(canvases.map(({ page }) => page))];
  const pageOfCanvas = new Map(canvases.map(({ number, page }) => [number, pageNumbers.indexOf(page) + 1]));
  const shown = shownOn(canvases);
  const parts: PagePart[] = [];

  function visit(element: Element, path: string): void {
    const { contents, reference } = ownContents(element, shown);
    if (contents.length > 0) {
      const text = shown.text(contents);
      const pages = new Set(contents.flatMap(({ canvas }) => pageOfCanvas.get(canvas) ?? []));
      const key = `${path}\n${text}\n${alternative(element)}`;
      parts.push({ key, text, reference, pages: [...pages].sort((a, b) => a - b) });
    }
    for (const kid of element.kids) if (isElement(kid)) visit(kid, `${path}/${kid.type}`);
  }

  visit(readStructure(draft), '');
  return { pageCount: pageNumbers.length, parts };
}

/** The contents of an element but not of those in it. In a line of a table of contents the page number comes last. */
function ownContents(
  { type, kids }: Element,
  shown: Shown,
): { readonly contents: readonly Content[]; readonly reference: string } {
  const contents = kids.filter((kid) => kid.kind === 'content');
  const last = contents.at(-1);
  if (type !== 'Link' || contents.length === 1 || last === undefined) return { contents, reference: '' };
  const reference = shown.text([last]);
  return /^\d+$/.test(reference)
    ? { contents: contents.slice(0, -1), reference }
    : { contents, reference: '' };
}

/** The description of a picture. */
function alternative({ entries }: Element): string {
  const alt = entries.get('Alt');
  return isString(alt) ? textOfString(alt) : '';
}
