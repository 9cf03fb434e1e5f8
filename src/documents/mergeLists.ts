import { compareSequences } from '../changes/sequence.ts';

/** An element of the earlier list, of the later, or of both. */
export type Merged<T> =
  | { readonly before: T | null; readonly after: T }
  | { readonly before: T; readonly after: null };

/**
 * Two lists as one, in the order of the later; what only the earlier holds stands behind what it stood behind there.
 * Elements are the same where their keys are; the keys of one list differ.
 */
export function mergeLists<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (element: T) => string,
): Merged<T>[] {
  const [earlier, later] = [byKey(before, keyOf), byKey(after, keyOf)];
  return compareSequences(before, after, keyOf).flatMap(({ kind, elements }): Merged<T>[] => {
    if (kind !== 'deleted')
      return elements.map((own) => ({ before: earlier.get(keyOf(own)) ?? null, after: own }));
    // What only changed its place stands where it is now.
    return elements.filter((old) => !later.has(keyOf(old))).map((old) => ({ before: old, after: null }));
  });
}

function byKey<T>(list: readonly T[], keyOf: (element: T) => string): ReadonlyMap<string, T> {
  return new Map(list.map((element) => [keyOf(element), element]));
}
