import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCodePoints } from '../../src/source/sourceTree.ts';

const codePoints = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** The order of the first code points that differ; what ends first comes first. */
function expected(a: string, b: string): number {
  const [left, right] = [codePoints(a), codePoints(b)];
  const at = left.findIndex((point, index) => point !== right[index]);
  if (at === -1) return Math.sign(left.length - right.length);
  return at >= right.length ? 1 : Math.sign((left[at] ?? 0) - (right[at] ?? 0));
}

it('strings are in the order of their code points, also above U+FFFF', () => {
  expect(['\u{1F512}', '\uFB01', 'ä', 'z', 'Z'].toSorted(compareCodePoints)).toEqual([
    'Z',
    'z',
    'ä',
    '\uFB01',
    '\u{1F512}',
  ]);
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '\uFB01', '\u{1F512}', '\u{10000}') });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(expected(a, b));
    }),
  );
});
