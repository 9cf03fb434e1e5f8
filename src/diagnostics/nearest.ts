import { closest, distance } from 'fastest-levenshtein';

/** For how many wrong names among thousands the nearest is looked for: each takes a walk over all that are known. */
export const nearestLimit = 100;

/** The known name that a mistyped one most likely means, or the empty text when none is near. */
export function nearest(typed: string, known: readonly string[]): string {
  if (known.length === 0 || typed === '') return '';
  const candidate = closest(
    typed.toLowerCase(),
    known.map((name) => name.toLowerCase()),
  );
  const close = distance(typed.toLowerCase(), candidate) <= tolerated(candidate);
  return close ? (known.find((name) => name.toLowerCase() === candidate) ?? '') : '';
}

/** How many letters may differ: two of a word of four letters or more (two swapped letters count as two). */
function tolerated({ length }: string): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}
