import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { checks } from '../../src/checks/index.ts';
import type { PatternCheck } from '../../src/checks/patternCheck.ts';
import { limits } from '../../src/entries/limits.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

const isPatternCheck = (check: Check): check is PatternCheck => 'patterns' in check;

const patterns = checks.flatMap((check) =>
  isPatternCheck(check)
    ? check.patterns.flatMap(({ match, unless, hits }) => [
        { name: `${check.finding.code} ${match}`, expression: match, hits },
        ...(unless === undefined
          ? []
          : [{ name: `${check.finding.code} unless ${unless}`, expression: unless, hits }]),
      ])
    : [],
);

/** What drives a regular expression that tries again from every place, or in several ways, to its worst. */
const pieces = [
  'a',
  '0',
  ' ',
  '.',
  '-',
  ':',
  '_',
  '/',
  '\\',
  'a-',
  'a.',
  'a@',
  'a@a.',
  '1.',
  'f:',
  '0 ',
  'ä ',
  'Passwort ',
  'Passwort alle 3 Monate ',
  'Groß- und Klein',
  'Datensicherung erfolgt durch ',
  '§ 9 ',
  '§§§',
  'Datengeheimnis ',
  'srv-',
  'geeignete technische ',
  'https://a:',
  '[Name',
  '<Name',
];

/** The time that all matches in a text take, in milliseconds. */
function timeOf(expression: RegExp, text: string): number {
  const all = new RegExp(expression.source, `${expression.flags.replace('g', '')}g`);
  const start = performance.now();
  text.match(all);
  return performance.now() - start;
}

describe('a pattern on the longest text that is read', () => {
  it.each(patterns.map(({ name, ...rest }) => [name, rest] as const))(
    '%s takes less than half a second',
    (_, { expression, hits }) => {
      // The beginnings of its own hits lead furthest into a pattern without ending it.
      const starts = hits.flatMap((hit) => [hit, hit.slice(0, -1), hit.slice(0, Math.ceil(hit.length / 2))]);
      const slow = [...pieces, ...starts]
        .map((piece) => ({
          piece,
          time: timeOf(expression, piece.repeat(Math.ceil(limits.blockCharacters / piece.length))),
        }))
        .filter(({ time }) => time > 500);
      expect(slow).toEqual([]);
    },
  );
});

describe('a file as large as may be that is full of findings', () => {
  it.each([
    ['one paragraph', 'SSL und MD5 auf 10.0.0.1 und srv-db01. ', '', limits.blockCharacters - 100],
    ['many paragraphs', 'SSL und MD5 an a1@b.de, 10.0.0.1 und srv-db01.\n\n', '', 450_000],
    ['a table', '| SSL | 10.0.0.1 |\n', '| a | b |\n| - | - |\n', 170_000],
    ['entities', '&auml;SSL &auml; 10.0.0.1 ', '', 12_000],
  ])('takes less than ten seconds as %s', (_, piece, head, length) => {
    const text = head + piece.repeat(Math.floor(length / piece.length));
    const file = `---\nid: beispiel\nnumber: "1.0.1"\ntitle: T\n---\n\n## Für Kunden\n\n${text}\n`;
    const tree = treeFrom(exampleProject({ 'measures/1.0-schutz/beispiel.md': file }));
    const start = performance.now();
    const { diagnostics } = checkContent(tree, exampleDate);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(diagnostics.map(({ code }) => code)).toContain('leak-address');
  });
});
