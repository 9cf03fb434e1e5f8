import { compareSequences } from './sequence.ts';

/** A stretch of a text that both versions hold, or only one of them. */
export type Stretch = { readonly kind: 'kept' | 'deleted' | 'inserted'; readonly text: string };

/**
 * Two texts as one, word by word. Without what was inserted it is the text before, without what was deleted the text
 * after, but for the kind of white space between words. Between two changes nothing is kept that no reader would take
 * for common ground: a comma, or one word between several that changed.
 */
export function changedWords(before: string | null, after: string | null): Stretch[] {
  const [from, to] = [tokensOf(before ?? ''), tokensOf(after ?? '')];
  const stretches: Stretch[] = [];
  let [start, end] = [0, 0];
  for (const { kind, elements } of compareSequences(from, to, ({ word }) => word)) {
    const old = from.slice(start, kind === 'inserted' ? start : start + elements.length);
    const own = to.slice(end, kind === 'deleted' ? end : end + elements.length);
    [start, end] = [start + old.length, end + own.length];
    stretches.push(...(kind === 'kept' ? keptWords(old, own) : [{ kind, text: textOf(elements) }]));
  }
  return joined(stretches);
}

/** A word, sign or value, and the white space behind it; white space at the very beginning stands alone. */
type Token = { readonly word: string; readonly space: string };

const token =
  /(?<word>:value\[[^\]\s]*\]|[\p{L}\p{N}\p{M}]+(?:[-\u2011.:,/][\p{L}\p{N}\p{M}]+)*|[^\s]|^(?=\s))(?<space>\s*)/gu;

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ groups }) => ({
    word: groups?.['word'] ?? '',
    space: groups?.['space'] ?? '',
  }));
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ word, space }) => word + space).join('');
}

/** Words of both texts with the white space of the later one; white space that only one of them has is a change. */
function keptWords(before: readonly Token[], after: readonly Token[]): Stretch[] {
  return after.flatMap(({ word, space }, index): Stretch[] => {
    const old = before[index]?.space ?? '';
    if ((old === '') === (space === '')) return [{ kind: 'kept', text: word + space }];
    const change: Stretch = old === '' ? { kind: 'inserted', text: space } : { kind: 'deleted', text: old };
    return [{ kind: 'kept', text: word }, change];
  });
}

/** What was deleted and inserted at one place, and what is kept behind it. */
type Change = { deleted: string; inserted: string; kept: string };

/** Joins neighbours of one kind, and changes between which nothing worth telling is kept. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const told: Change[] = [];
  for (const change of changesIn(stretches)) {
    const last = told.at(-1);
    if (last === undefined || !isSwallowed(last, change)) told.push(change);
    else {
      last.deleted += last.kept + change.deleted;
      last.inserted += last.kept + change.inserted;
      last.kept = change.kept;
    }
  }
  return told.map(withSpaceOutside).flatMap(stretchesOf);
}

function changesIn(stretches: readonly Stretch[]): Change[] {
  const changes: Change[] = [];
  for (const { kind, text } of stretches) {
    const last = changes.at(-1);
    if (last !== undefined && (kind === 'kept' || last.kept === '')) last[kind] += text;
    else changes.push({ deleted: '', inserted: '', kept: '', [kind]: text });
  }
  return changes;
}

/** Whether what is kept between two changes is too little to tell them apart. */
function isSwallowed(first: Change, second: Change): boolean {
  if (first.deleted + first.inserted === '' || first.kept.includes('\n')) return false;
  const kept = wordsIn(first.kept);
  if (kept === 0)
    return [first, second].every(({ deleted, inserted }) => wordsIn(deleted) * wordsIn(inserted) > 0);
  return kept === 1 && [first, second].every(({ deleted, inserted }) => wordsIn(deleted + inserted) > 2);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-.:,/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** White space at the end of what was deleted and inserted is kept. */
function withSpaceOutside({ deleted, inserted, kept }: Change): Change {
  const space = /\s$/.test(deleted) ? (/\s+$/.exec(inserted)?.[0] ?? '') : '';
  if (space === '') return { deleted, inserted, kept };
  return { deleted: deleted.trimEnd(), inserted: inserted.trimEnd(), kept: space + kept };
}

function stretchesOf({ deleted, inserted, kept }: Change): Stretch[] {
  const all: readonly Stretch[] = [
    { kind: 'deleted', text: deleted },
    { kind: 'inserted', text: inserted },
    { kind: 'kept', text: kept },
  ];
  return all.filter(({ text }) => text !== '');
}
