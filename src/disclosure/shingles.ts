import { folded, type Word } from './words.ts';

/** As many words in a row as make a text recognisable as taken from another. */
export const shingleLength = 5;

/** Gives every word, however it is typed, a number of its own, so that rows of words compare fast and without chance. */
export type Numbering = (typed: string) => number;

export function numbering(): Numbering {
  const byTyped = new Map<string, number>();
  const byFolded = new Map<string, number>();
  return (typed) => {
    const known = byTyped.get(typed);
    if (known !== undefined) return known;
    const word = folded(typed);
    const number = byFolded.get(word) ?? byFolded.size;
    byFolded.set(word, number);
    byTyped.set(typed, number);
    return number;
  };
}

/** A row of words as one value: two rows have the same key only when they are the same words. */
export function keyOf(numbers: readonly number[], from: number, to: number): string {
  let key = '';
  for (let index = from; index < to; index += 1) {
    const number = numbers[index] ?? 0;
    key += String.fromCharCode(number >>> 16, number & 0xffff);
  }
  return key;
}

/** The numbers of words. */
export function numbersOf(words: readonly Word[], number: Numbering): number[] {
  return words.map(({ typed }) => number(typed));
}
