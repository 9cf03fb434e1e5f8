import { redline } from '../changes/redline/redline.ts';
import { redlineText } from '../changes/redline/redlineText.ts';
import { compareSequences } from '../changes/sequence.ts';
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

/** The values of two lists: what only the earlier held in front of what it does not share with the later. */
export function markedList<T>(before: readonly T[], after: readonly T[]): Marked<T>[] {
  return compareSequences(before, after, (value) => JSON.stringify(value)).flatMap(({ kind, elements }) =>
    elements.map((value) => ({ mark: kind, value })),
  );
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
