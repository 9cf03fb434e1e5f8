import type { Run } from '../sequence.ts';
import { placeChange } from './placeChange.ts';
import type { Token } from './tokens.ts';

/** A place where two texts differ, and what both hold before it. */
export type Change = {
  readonly kept: readonly Token[];
  readonly deleted: readonly Token[];
  readonly inserted: readonly Token[];
};

/** So many words between two changes are read as one change with them. */
const mostWordsBetween = 2;

/**
 * The changes of a text; the last may be none, behind which nothing follows. Replaced words with little between them
 * become one change, since a reader takes in “[alle 24] [jede 48]” sooner than marks around every other word.
 */
export function joinChanges(runs: readonly Run<Token>[]): Change[] {
  const joined: Change[] = [];
  for (const change of changesOf(runs)) {
    const last = joined.at(-1);
    if (last === undefined) joined.push(change);
    else if (isOne(last, change)) joined.splice(-1, 1, together(last, change));
    else joined.splice(-1, 1, ...placeChange(last, change));
  }
  return joined;
}

function changesOf(runs: readonly Run<Token>[]): Change[] {
  const changes: Change[] = [];
  let open: Change = nothing;
  for (const { kind, elements } of runs) {
    if (kind === 'kept') {
      if (open !== nothing) changes.push(open);
      open = { ...nothing, kept: elements };
    } else {
      open = { ...open, [kind]: [...open[kind], ...elements] };
    }
  }
  return open === nothing ? changes : [...changes, open];
}

const nothing: Change = { kept: [], deleted: [], inserted: [] };

function isOne(first: Change, second: Change): boolean {
  const between = wordsIn(second.kept);
  if (second.deleted.length + second.inserted.length === 0 || between > mostWordsBetween) return false;
  if (between > 0) {
    const isReplacement = [first, second].every(
      ({ deleted, inserted }) => deleted.length > 0 && inserted.length > 0,
    );
    return isReplacement && between <= Math.min(extentOf(first), extentOf(second));
  }
  return (
    first.deleted.length + second.deleted.length > 0 && first.inserted.length + second.inserted.length > 0
  );
}

function together(first: Change, second: Change): Change {
  return {
    kept: first.kept,
    deleted: [...first.deleted, ...second.kept, ...second.deleted],
    inserted: [...first.inserted, ...second.kept, ...second.inserted],
  };
}

function extentOf({ deleted, inserted }: Change): number {
  return Math.max(wordsIn(deleted), wordsIn(inserted));
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length;
}
