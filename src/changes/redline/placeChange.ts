import type { Change } from './joinChanges.ts';
import type { Token } from './tokens.ts';

/**
 * What only one text holds often fits in several places: “Wir [prüfen es. Wir] lagern es” says the same as “[Wir prüfen
 * es.] Wir lagern es”. It is put where a reader would: at the beginning of a sentence, else behind a comma, else at a
 * word. What was replaced, by a change on both sides, stands where it stands.
 */
export function placeChange(change: Change, next: Change): readonly [Change, Change] {
  const own = [...change.deleted, ...change.inserted];
  if (change.deleted.length * change.inserted.length > 0 || own.length === 0) return [change, next];
  const line = [...change.kept, ...own, ...next.kept];
  const start = bestStart(line, change.kept.length, own.length);
  const end = start + own.length;
  const placed = line.slice(start, end);
  const [deleted, inserted] = change.deleted.length > 0 ? [placed, []] : [[], placed];
  return [
    { kept: line.slice(0, start), deleted, inserted },
    { ...next, kept: line.slice(end) },
  ];
}

/** Where in a line a stretch may begin that is known to fit at one place; the last of the best. */
function bestStart(line: readonly Token[], known: number, length: number): number {
  let last = known;
  while (isSame(line[last], line[last + length])) last += 1;
  let best = last;
  for (let start = last - 1; start >= 0 && isSame(line[start], line[start + length]); start -= 1) {
    if (rank(line, start) > rank(line, best)) best = start;
  }
  return best;
}

function isSame(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.key === b.key;
}

function rank(line: readonly Token[], start: number): number {
  if (line[start]?.isWord !== true) return 0;
  const before = textOf(line[start - 1]).trim() === '' ? textOf(line[start - 2]) : '';
  if (start === 0 || /^[.!?:]$/.test(before)) return 3;
  return /^[,;–]$/.test(before) ? 2 : 1;
}

function textOf(token: Token | undefined): string {
  return typeof token?.node.value === 'string' ? token.node.value : '';
}
