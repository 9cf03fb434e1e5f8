import { type ChangedPair, matchPages } from './matchPages.ts';
import { type Photograph, showTheSame } from './pageImage.ts';
import { readPageParts } from './pageParts.ts';

/** A finished PDF, and its pages as pictures. */
export type PrintedDocument = { readonly pdf: Uint8Array; readonly photograph: Photograph };

/** One document in two versions; `null` where a version does not have it. */
export type DocumentVersions = {
  /** Such as `annex.de`. */
  readonly name: string;
  readonly before: PrintedDocument | null;
  readonly after: PrintedDocument | null;
};

/** The pages of a document that differ, in its order. Where no words differ, the pictures do. */
export async function changedPages({ before, after }: DocumentVersions): Promise<readonly ChangedPair[]> {
  if (before !== null && after !== null && Buffer.compare(before.pdf, after.pdf) === 0) return [];
  const [textBefore, textAfter] = [textOf(before), textOf(after)];
  const { changed, alike } = matchPages(textBefore.parts, textAfter.parts);
  const isPaged = textBefore.pageCount === textAfter.pageCount;
  const repainted: ChangedPair[] = [];
  for (const pair of alike) {
    const pictures = await Promise.all([before?.photograph(pair.before), after?.photograph(pair.after)]);
    const [old, fresh] = pictures;
    const isSame =
      old === undefined ||
      fresh === undefined ||
      showTheSame(old, fresh, isPaged && pair.before === pair.after);
    if (!isSame) repainted.push({ ...pair, deleted: [], inserted: [] });
  }
  return [...changed, ...repainted].sort((a, b) => placeOf(a) - placeOf(b));
}

function textOf(document: PrintedDocument | null): ReturnType<typeof readPageParts> {
  return document === null ? { pageCount: 0, parts: [] } : readPageParts(document.pdf);
}

function placeOf({ before, after }: ChangedPair): number {
  return after ?? (before ?? 0) - 0.5;
}
