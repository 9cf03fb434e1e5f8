import { diffArrays } from 'diff';

/** A run of elements that both sequences hold, or only one of them. */
export type Run<T> = { readonly kind: 'kept' | 'deleted' | 'inserted'; readonly elements: readonly T[] };

/** Beyond so many differences the rest counts as replaced: the shortest script is quadratic in their number. */
const mostEdits = 2_000;

/**
 * The shortest way from one sequence to the other (E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”,
 * 1986). Elements are the same where their keys are. What both hold at their beginning and end is kept in any case.
 */
export function compareSequences<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (element: T) => unknown,
): Run<T>[] {
  const isSame = (a: T, b: T) => keyOf(a) === keyOf(b);
  const start = sharedLength(before, after, isSame);
  const end = sharedLength(before.slice(start).reverse(), after.slice(start).reverse(), isSame);
  const middle: readonly [readonly T[], readonly T[]] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ];
  const runs: Run<T>[] = [
    { kind: 'kept', elements: after.slice(0, start) },
    ...compareMiddles(...middle, isSame),
    { kind: 'kept', elements: after.slice(after.length - end) },
  ];
  return runs.filter(({ elements }) => elements.length > 0);
}

function compareMiddles<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean,
): Run<T>[] {
  const options = { comparator: isSame, maxEditLength: mostEdits };
  const parts = diffArrays([...before], [...after], options);
  if (parts === undefined) {
    return [
      { kind: 'deleted', elements: before },
      { kind: 'inserted', elements: after },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    elements: value,
  }));
}

function sharedLength<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): number {
  const differs = a.findIndex((element, index) => {
    const other = b[index];
    return index >= b.length || other === undefined || !isSame(element, other);
  });
  return differs < 0 ? a.length : differs;
}
