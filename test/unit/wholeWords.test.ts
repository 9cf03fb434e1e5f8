import { expect, test } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { wholeWords } from '../../src/html/wholeWords.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

const wholeIn = (text: string) => wholeWords(text).flatMap(({ text, isWhole }) => (isWhole ? [text] : []));

test.each([
  ['an abbreviation and what it explains', 'Die USV-Systeme (USV-Systeme).', ['USV-Systeme', 'USV-Systeme']],
  ['two abbreviations', 'NIS-2-Richtlinie', ['NIS-2-Richtlinie']],
  ['only the beginning of a longer word', 'IT-Grundschutz-Kompendium', ['IT-Grundschutz']],
  ['what the author ties', 'Aus\u2011 und Einfuhr\u2011Plan', ['Aus\u2011', 'Einfuhr\u2011Plan']],
  ['no word that has parts to break between', 'Datenschutz-Grundverordnung, Hersteller- und', []],
  ['no word that a line may have no room for', `Sehr\u2011${'lang'.repeat(9)}`, []],
])('on one line stays %s', (_, text, expected) => {
  expect(wholeIn(text)).toEqual(expected);
  expect(
    wholeWords(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('characters of word processors that the typefaces lack are no fault where others can stand in', () => {
  const { diagnostics } = checkContent(
    treeFrom({
      'content/organisation.md': '---\nid: organisation\nname: A\nlanguages: [de]\n---\n',
      'content/measures/1.0-a/index.md':
        '---\nid: a\nnumber: "1.0"\ntitle: VPN\u2011Zugang\n---\n\n24\u202Fh ≤ 2\n',
    }),
    exampleDate,
  );
  const unprintable = diagnostics.filter(({ code }) => code === 'character-unprintable');
  expect(unprintable.map(({ values }) => values)).toEqual([{ characters: ['≤ (U+2264)'], more: 0 }]);
});
