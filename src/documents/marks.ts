import { redline } from '../changes/redline/redline.ts';
import { redlineText } from '../changes/redline/redlineText.ts';
import type { Label, Marked, MarkedProse, Prose } from './recordViews.ts';

/** The redline of two titles. In two languages they have nothing in common to be compared. */
export function markedTitle(before: Label | null, after: Label | null): Marked<Label>[] {
  if (before === null || after === null || before.language !== after.language)
    return markedValue(before, after);
  return redlineText(before.text, after.text).map(({ text, mark }) => ({
    mark,
    value: { text, language: after.language },
  }));
}

/** A value as it was and as it is; once where that is the same. */
export function markedValue<T>(before: T | null, after: T | null): Marked<T>[] {
  if (before !== null && after !== null && isSame(before, after)) return [{ mark: 'kept', value: after }];
  return [
    ...(before === null ? [] : [{ mark: 'deleted', value: before } as const]),
    ...(after === null ? [] : [{ mark: 'inserted', value: after } as const]),
  ];
}

/** The values of two lists: what both hold in the order of the later, behind it what only the earlier held. */
export function markedList<T>(before: readonly T[], after: readonly T[]): Marked<T>[] {
  const lacks = (list: readonly T[], value: T) => !list.some((other) => isSame(other, value));
  return [
    ...after.map((value) => ({ mark: lacks(before, value) ? 'inserted' : 'kept', value }) as const),
    ...before.filter((value) => lacks(after, value)).map((value) => ({ mark: 'deleted', value }) as const),
  ];
}

/** The redline of two texts: one text, or two where they are in different languages. */
export function markedProse(before: Prose | null, after: Prose | null): MarkedProse[] {
  if (before !== null && after !== null && before.language !== after.language)
    return [...markedProse(before, null), ...markedProse(null, after)];
  const language = (after ?? before)?.language;
  if (language === undefined) return [];
  return [{ language, nodes: redline(before?.nodes ?? [], after?.nodes ?? []) }];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
