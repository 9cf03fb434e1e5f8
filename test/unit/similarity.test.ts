import { describe, expect, it } from 'vitest';
import { similarPairs, wordsOf } from '../../src/checks/reading/similarity.ts';

const always = () => true;
const pairsOf = (...texts: readonly string[]) => similarPairs(texts.map(wordsOf), 0.8, always);

/** The same sequence of numbers from 0 to `below` on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

describe('similar texts', () => {
  it('are found whatever their order, endings and function words', () => {
    expect(pairsOf('Schulung der Mitarbeiter', 'Mitarbeiter-Schulungen')).toEqual([[1, 0]]);
  });

  it('are told once, beside the first that they resemble', () => {
    expect(pairsOf('Alarmanlage', 'Alarmanlage', 'Die Alarmanlage')).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('are none where a word makes the difference', () => {
    expect(
      pairsOf('Datensicherung', 'Datenschutz', 'Zutritt zum Serverraum', 'Zutritt zum Lager', ''),
    ).toEqual([]);
  });

  it('are all found that a comparison of each with each finds', () => {
    const next = numbers(7);
    const words = () => Array.from({ length: 6 + next(8) }, () => `wort${next(200)}`);
    // Every second text repeats an earlier one but for one word.
    const texts = Array.from({ length: 150 }, words)
      .flatMap((text) => [text, [...text.slice(1), `wort${next(200)}`]])
      .map((text) => new Set(text));
    const share = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
      one.intersection(other).size / one.union(other).size;
    const slowly = texts.flatMap((text, later) => {
      const earlier = texts.slice(0, later).findIndex((other) => share(text, other) >= 0.8);
      return earlier < 0 ? [] : [[later, earlier]];
    });
    expect(slowly.length).toBeGreaterThan(50);
    expect(similarPairs(texts, 0.8, always)).toEqual(slowly);
  });

  it('take linear time: 5,000 texts that share most of their words take less than two seconds', () => {
    const next = numbers(3);
    const texts = Array.from(
      { length: 5_000 },
      () => new Set(Array.from({ length: 60 }, () => `wort${next(120)}`)),
    );
    const start = performance.now();
    similarPairs(texts, 0.8, always);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
