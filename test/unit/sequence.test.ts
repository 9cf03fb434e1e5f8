import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSequences, type Run } from '../../src/changes/sequence.ts';

const words = (text: string) => text.split(' ');
const told = (runs: readonly Run<string>[]) =>
  runs.map(
    ({ kind, elements }) => `${{ kept: '=', deleted: '-', inserted: '+' }[kind]}${elements.join(' ')}`,
  );
const compare = (before: readonly string[], after: readonly string[]) =>
  compareSequences(before, after, (word) => word);

describe('the comparison of two sequences', () => {
  it('tells what was kept, deleted and inserted', () => {
    expect(
      told(compare(words('alle 24 Stunden gesichert'), words('alle 48 Stunden verschlüsselt gesichert'))),
    ).toEqual(['=alle', '-24', '+48', '=Stunden', '+verschlüsselt', '=gesichert']);
  });

  it('gives both sequences back, whatever they hold', () => {
    const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const runs = compare(before, after);
        const without = (kind: Run<string>['kind']) =>
          runs.flatMap((run) => (run.kind === kind ? [] : run.elements));
        expect(without('inserted')).toEqual(before);
        expect(without('deleted')).toEqual(after);
      }),
    );
  });

  it('ends for long sequences that share nothing', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`);
    expect(compare(before, after).map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});
