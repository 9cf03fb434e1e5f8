import type { Item } from '../../catalogue/catalogue.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { passagesOf } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** Words that say something of a sentence, and those in the same sentence that take it back. */
export type ClaimPattern = { readonly match: RegExp; readonly unless: RegExp };

/** A place at which customers read a claim, and its words. */
export type Claim = { readonly text: string; readonly at: Location };

/** The first claim of each sentence that customers read of an item, by any of the patterns. */
export function claimsOf(item: Item, patterns: readonly ClaimPattern[]): readonly Claim[] {
  const read = passagesOf(item).filter(
    ({ customer, kind }) => customer && kind !== 'code' && kind !== 'address',
  );
  // Most passages hold no such words at all, and need not be divided.
  const telling = read.filter(({ text }) => patterns.some(({ match }) => match.test(text)));
  return telling.flatMap(({ text, locate }) =>
    sentencesOf(text).flatMap(({ sentence, from }) => {
      const found = firstMatch(sentence, patterns);
      return found === null ? [] : [{ text: found.text, at: locate(from + found.index) }];
    }),
  );
}

function firstMatch(
  sentence: string,
  patterns: readonly ClaimPattern[],
): { readonly text: string; readonly index: number } | null {
  for (const { match, unless } of patterns) {
    const found = match.exec(sentence);
    if (found !== null && !unless.test(sentence)) return { text: found[0], index: found.index };
  }
  return null;
}
