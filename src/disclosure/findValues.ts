import type { SecretValue } from './secretValues.ts';
import { keyOf, type Numbering, numbersOf } from './shingles.ts';
import { folded, wordsOf } from './words.ts';

/** A value that stands in a text, and from which of its words on. */
export type FoundValue<V extends SecretValue> = {
  readonly value: V;
  readonly from: number;
  readonly length: number;
};

export type FindValues<V extends SecretValue> = (numbers: readonly number[]) => FoundValue<V>[];

/** Finds whole values in texts. */
export function valueFinder<V extends SecretValue>(values: readonly V[], number: Numbering): FindValues<V> {
  const byRow = new Map<string, V>();
  const lengths = new Map<number, Set<number>>();
  for (const value of values) {
    const words = numbersOf(wordsOf(value.text), number);
    const [first] = words;
    if (first === undefined) continue;
    const key = keyOf(words, 0, words.length);
    if (byRow.get(key)?.always !== true) byRow.set(key, value);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  return (numbers) =>
    numbers.flatMap((first, from) =>
      [...(lengths.get(first) ?? [])].flatMap((length) => {
        const value = byRow.get(keyOf(numbers, from, from + length));
        return value === undefined || from + length > numbers.length ? [] : [{ value, from, length }];
      }),
    );
}

/** The values that no reader's text holds; those of other customers even then, but for the names of the parties. */
export function stillSecret<V extends SecretValue>(
  values: readonly V[],
  { texts, parties }: { readonly texts: readonly string[]; readonly parties: readonly string[] },
  number: Numbering,
): V[] {
  const find = valueFinder(values, number);
  const keys = (all: readonly string[]) =>
    new Set(all.flatMap((text) => find(numbersOf(wordsOf(text), number))).map(({ value }) => rowOf(value)));
  const said = keys(texts);
  const named = keys(parties);
  return values.filter((value) => !(value.always ? named : said).has(rowOf(value)));
}

function rowOf({ text }: SecretValue): string {
  return wordsOf(text)
    .map(({ typed }) => folded(typed))
    .join(' ');
}
