import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords, type Stretch } from '../../../src/changes/words.ts';

const told = (stretches: readonly Stretch[]) =>
  stretches
    .map(({ kind, text }) => ({ kept: text, deleted: `[-${text}-]`, inserted: `{+${text}+}` })[kind])
    .join('');

const side = (stretches: readonly Stretch[], without: Stretch['kind']) =>
  stretches.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

describe('two texts word by word', () => {
  it.each([
    ['Alle 24 Stunden gesichert.', 'Alle 48 Stunden gesichert.', 'Alle [-24-]{+48+} Stunden gesichert.'],
    ['Alle 24 Stunden.', 'Jede 48 Minuten.', '[-Alle 24 Stunden-]{+Jede 48 Minuten+}.'],
    ['Wir sichern.', 'Wir sichern täglich.', 'Wir sichern{+ täglich+}.'],
    ['Wir sichern täglich', 'Wir sichern', 'Wir sichern[- täglich-]'],
    ['Backup, Restore und RAID', 'Backup und RAID', 'Backup[-, Restore-] und RAID'],
    ['Um 08:00 Uhr', 'Um 09:00 Uhr', 'Um [-08:00-]{+09:00+} Uhr'],
    ['Erster.\nZweiter.', 'Erster.\nAnderer.', 'Erster.\n[-Zweiter-]{+Anderer+}.'],
    [
      'eins zwei und drei vier',
      'fünf sechs und sieben acht',
      '[-eins zwei und drei vier-]{+fünf sechs und sieben acht+}',
    ],
    ['Alle 24 Stunden, nachts', 'Alle 24\nStunden, nachts', 'Alle 24\nStunden, nachts'],
  ])('tells how „%s“ became „%s“', (before, after, expected) => {
    expect(told(changedWords(before, after))).toBe(expected);
  });

  it('takes a text that is not there for an empty one', () => {
    expect(changedWords(null, null)).toEqual([]);
    expect(changedWords(null, 'Neu.')).toEqual([{ kind: 'inserted', text: 'Neu.' }]);
    expect(changedWords('Alt.', null)).toEqual([{ kind: 'deleted', text: 'Alt.' }]);
  });

  it('gives both texts back, but for the kind of white space', () => {
    const text = fc
      .array(
        fc.constantFrom('alle', '24', 'Stunden', ',', '.', ' ', ' ', '\n', 'ü-x', ':value[rpo]', '👩‍💻'),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(''));
    const spaced = (words: string) => words.replace(/\s+/g, ' ');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = changedWords(before, after);
        expect(spaced(side(stretches, 'inserted'))).toBe(spaced(before));
        expect(spaced(side(stretches, 'deleted'))).toBe(spaced(after));
      }),
    );
  });

  it('ends for long texts that share nothing', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(changedWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});
