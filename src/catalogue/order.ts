import { compareCodePoints } from '../source/sourceTree.ts';

/** Orders printed numbers part by part: 1.9 before 1.10; what has no number comes last. */
function compareNumbers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Items in the order of their printed numbers, then of their ids. */
export function byNumber<
  T extends { readonly id: string; readonly fields: { readonly number?: string | undefined } },
>(items: readonly T[]): T[] {
  return items.toSorted(
    (a, b) => compareNumbers(a.fields.number, b.fields.number) || compareCodePoints(a.id, b.id),
  );
}

/** Items in the order of their ids. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => compareCodePoints(a.id, b.id));
}

/** Items in the order of the number before their file name, as chapters have it. */
export function byPrefix<T extends { readonly file: string }>(items: readonly T[]): T[] {
  const prefix = ({ file }: T) => /\/(\d+)-[^/]*$/.exec(file)?.[1];
  return items.toSorted((a, b) => compareNumbers(prefix(a), prefix(b)) || compareCodePoints(a.file, b.file));
}

/** Releases from the oldest version to the newest. */
export function byVersion<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => compareNumbers(a.id, b.id));
}
