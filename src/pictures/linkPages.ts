import type { PagePart } from './pageParts.ts';

/** A part as it was beside the same part as it is; `null` on the side that does not have it. */
export type AlignedPart =
  | { readonly before: PagePart; readonly after: PagePart }
  | { readonly before: PagePart; readonly after: null }
  | { readonly before: null; readonly after: PagePart };

/** How much two pages of two versions share. */
export type PageLink = { readonly before: number; readonly after: number; readonly weight: number };

/** A part that took the place of another links their pages too, but counts less than one that both have. */
const replacedWeight = 0.5;

/** Which pages of two versions share parts, in the order of the document. */
export function linkPages(parts: readonly AlignedPart[]): readonly PageLink[] {
  const links = new Map<string, PageLink>();

  function link(before: PagePart, after: PagePart, weight: number): void {
    for (const pageBefore of before.pages) {
      for (const pageAfter of after.pages) {
        const key = `${pageBefore} ${pageAfter}`;
        const known = links.get(key)?.weight ?? 0;
        links.set(key, { before: pageBefore, after: pageAfter, weight: known + weight });
      }
    }
  }

  parts.forEach((part, index) => {
    if (part.before !== null && part.after !== null) link(part.before, part.after, 1);
    const next = parts[index + 1];
    if (next === undefined) return;
    if (part.after === null && next.before === null) link(part.before, next.after, replacedWeight);
    if (part.before === null && next.after === null) link(next.before, part.after, replacedWeight);
  });
  return [...links.values()];
}
