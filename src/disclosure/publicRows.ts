import { keyOf, type Numbering, numbersOf, shingleLength } from './shingles.ts';
import { wordsOf } from './words.ts';

/** Whether a row of five words may be seen. */
export type IsPublic = (numbers: readonly number[], from: number) => boolean;

/**
 * The rows of words that the given texts hold. A document sets texts side by side, so a row is also public where one
 * text ends and the next begins, with at most one short text between them.
 */
export function publicRows(texts: readonly string[], number: Numbering): IsPublic {
  const rows = new Set<string>();
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  const wholes = new Set<string>();
  for (const text of texts) {
    const words = numbersOf(wordsOf(text), number);
    const { length } = words;
    for (let from = 0; from + shingleLength <= length; from += 1)
      rows.add(keyOf(words, from, from + shingleLength));
    for (let size = 1; size <= Math.min(shingleLength - 1, length); size += 1) {
      beginnings.add(keyOf(words, 0, size));
      endings.add(keyOf(words, length - size, length));
    }
    if (length > 0 && length <= shingleLength - 2) wholes.add(keyOf(words, 0, length));
  }
  const isEnd = (numbers: readonly number[], from: number, to: number): boolean => {
    if (beginnings.has(keyOf(numbers, from, to))) return true;
    for (let split = from + 1; split < to; split += 1) {
      if (wholes.has(keyOf(numbers, from, split)) && beginnings.has(keyOf(numbers, split, to))) return true;
    }
    return false;
  };
  return (numbers, from) => {
    const to = from + shingleLength;
    if (rows.has(keyOf(numbers, from, to))) return true;
    for (let split = from + 1; split < to; split += 1) {
      if (endings.has(keyOf(numbers, from, split)) && isEnd(numbers, split, to)) return true;
    }
    return false;
  };
}
