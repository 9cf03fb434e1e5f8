import { compareSequences } from '../changes/sequence.ts';
import { type AlignedPart, linkPages, type PageLink } from './linkPages.ts';
import type { PagePart } from './pageParts.ts';

/** A page as it was, and as it is; `null` where there is none. */
export type PagePair = { readonly before: number | null; readonly after: number | null };

/** A pair of pages whose words differ: the texts that only the one has, and those that only the other has. */
export type ChangedPair = PagePair & {
  readonly deleted: readonly string[];
  readonly inserted: readonly string[];
};

/** The pages of two versions of a document. */
export type MatchedPages = {
  /** Pages whose words differ, in the order of the document. */
  readonly changed: readonly ChangedPair[];
  /**
   * Pages that hold the same words, all of them and no others: only a picture tells whether they differ. A table of
   * contents is none of them when it names other pages.
   */
  readonly alike: readonly { readonly before: number; readonly after: number }[];
};

/**
 * Finds the pages whose words differ. A page that only took in what another pushed out of its place did not change, so
 * an inserted page does not make all later ones differ.
 */
export function matchPages(before: readonly PagePart[], after: readonly PagePart[]): MatchedPages {
  const parts = align(before, after);
  const deleted = parts.flatMap((part) => (part.after === null ? [part.before] : []));
  const inserted = parts.flatMap((part) => (part.before === null ? [part.after] : []));
  const links = linkPages(parts);
  const pagesBefore = new Set(deleted.flatMap(({ pages }) => pages));
  const pagesAfter = new Set(inserted.flatMap(({ pages }) => pages));
  const pairs: readonly PagePair[] = [
    ...[...pagesBefore].map((page) => ({
      before: page,
      after: strongest(links, 'before', page)?.after ?? null,
    })),
    ...[...pagesAfter].map((page) => ({
      before: strongest(links, 'after', page)?.before ?? null,
      after: page,
    })),
  ];
  const changed = withoutRepeats(pairs).map((pair) => ({
    ...pair,
    deleted: textsOn(pair.before, deleted),
    inserted: textsOn(pair.after, inserted),
  }));
  const renumbered = new Set(parts.flatMap((part) => (namesAnotherPage(part) ? part.after.pages : [])));
  const alike = links
    .filter(
      ({ before, after }) => !pagesBefore.has(before) && !pagesAfter.has(after) && !renumbered.has(after),
    )
    .filter((link) => links.every((other) => other === link || !shareAPage(link, other)))
    .map((link) => ({ before: link.before, after: link.after }));
  return { changed, alike };
}

/** The parts of both versions in one sequence, each beside its like. */
function align(before: readonly PagePart[], after: readonly PagePart[]): readonly AlignedPart[] {
  const [restBefore, restAfter] = [before.values(), after.values()];
  return compareSequences(before, after, ({ key }) => key).flatMap(({ kind, elements }) =>
    elements.map((element): AlignedPart => {
      if (kind === 'deleted') return { before: restBefore.next().value ?? element, after: null };
      if (kind === 'inserted') return { before: null, after: restAfter.next().value ?? element };
      return { before: restBefore.next().value ?? element, after: restAfter.next().value ?? element };
    }),
  );
}

function namesAnotherPage(part: AlignedPart): part is AlignedPart & { readonly after: PagePart } {
  return part.before !== null && part.after !== null && part.before.reference !== part.after.reference;
}

/** The page of the other version that shares most with a page. */
function strongest(links: readonly PageLink[], side: 'before' | 'after', page: number): PageLink | null {
  const own = links.filter((link) => link[side] === page);
  return own.reduce<PageLink | null>(
    (best, link) => (best === null || link.weight > best.weight ? link : best),
    null,
  );
}

function withoutRepeats(pairs: readonly PagePair[]): readonly PagePair[] {
  const distinct = new Map(pairs.map((pair) => [`${pair.before} ${pair.after}`, pair]));
  return [...distinct.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** A page that is gone stands before the page that has its number now. */
function placeOf({ before, after }: PagePair): number {
  return after ?? (before ?? 0) - 0.5;
}

function textsOn(page: number | null, parts: readonly PagePart[]): readonly string[] {
  return parts.filter(({ pages }) => page !== null && pages.includes(page)).map(({ text }) => text);
}

function shareAPage(a: PageLink, b: PageLink): boolean {
  return a.before === b.before || a.after === b.after;
}
