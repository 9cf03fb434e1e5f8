import { describe, expect, it } from 'vitest';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { sentenceAt } from '../../src/checks/reading/sentences.ts';
import { checkContent } from '../../src/pipeline.ts';
import { treeFrom } from '../support/projects.ts';

/** Where a code is found in a project with these files, as `file:line:column`. */
function places(code: string, files: Readonly<Record<string, string>>): string[] {
  return checkContent(treeFrom(exampleProject(files)), exampleDate)
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ location }) => `${location?.file.replace('content/', '')}:${location?.line}:${location?.column}`);
}

const measure = (text: string, fields = 'title: Schutz') => ({
  'measures/1.0-schutz/a.md': `---\nid: a\nnumber: "1.0.1"\n${fields}\n---\n\n${text}\n`,
});
const chapter = (text: string, fields = 'title: Kapitel') => ({
  'handbook/01-a.md': `---\nid: a\n${fields}\n---\n\n${text}\n`,
});

describe('what only customers must not read', () => {
  it('may stand in the internal part, and in an internal measure', () => {
    expect(places('leak-address', measure('## Für Kunden\n\nText.\n\n## Intern\n\n10.0.0.1'))).toEqual([]);
    const internal = measure('## Für Kunden\n\n10.0.0.1', 'title: T\nvisibility: internal');
    expect(places('leak-address', internal)).toEqual([]);
  });

  it('is found in titles, headings, cells, code and addresses', () => {
    const text =
      '## Für Kunden\n\n### Netz 10.0.0.1\n\n| a |\n| - |\n| 10.0.0.2 |\n\n`10.0.0.3`\n\n[Netz](https://10.0.0.4/)';
    expect(places('leak-address', measure(text, 'title: Netz 10.0.0.0'))).toEqual([
      'measures/1.0-schutz/a.md:4:13',
      'measures/1.0-schutz/a.md:9:10',
      'measures/1.0-schutz/a.md:13:3',
      'measures/1.0-schutz/a.md:15:2',
      'measures/1.0-schutz/a.md:17:16',
    ]);
  });
});

describe('a wording', () => {
  it('is excused by its own sentence and not by another one', () => {
    const text =
      'SSL ist Pflicht. Telnet ist verboten.\n\nNach § 9 BDSG a. F., der am 25. Mai 2018 außer Kraft trat.';
    expect(places('crypto-deprecated', measure(text))).toEqual(['measures/1.0-schutz/a.md:7:1']);
    expect(places('law-repealed', measure(text))).toEqual([]);
  });

  it.each([
    ['fixed spaces', 'Wir nutzen §\u00A09\u00A0BDSG.', 'law-repealed', 12],
    ['umlauts in two parts', 'Für gemäß Datenschutz Verordnung.'.normalize('NFD'), 'law-misnamed', 13],
    ['soft hyphens', 'Nach Industrie\u00ADstandard.', 'wording-vague', 6],
    ['fixed hyphens', 'Mit SHA\u20111.', 'crypto-deprecated', 5],
    ['a line break between its words', 'Nach dem Privacy\nShield.', 'law-repealed', 10],
  ])('is found in spite of %s, at its place', (_, text, code, column) => {
    const found = places(code, measure(`## Für Kunden\n\n${text}`));
    expect(found).toEqual([`measures/1.0-schutz/a.md:9:${column}`]);
  });

  it('is told once per passage', () => {
    expect(places('crypto-deprecated', measure('SSL, MD5 und nochmals SSL.'))).toHaveLength(2);
  });

  it('is no finding where a glossary explains it', () => {
    const table = '| Wort | Bedeutung |\n| - | - |\n| MD5 | Hashfunktion |';
    expect(places('crypto-deprecated', chapter(table, 'title: Glossar\ntopic: glossary'))).toEqual([]);
    expect(places('crypto-deprecated', chapter(table))).toEqual(['handbook/01-a.md:8:3']);
  });

  it('is no promise where a chapter tells what the law says', () => {
    const text = '## Für Kunden\n\nDas Gesetz fordert geeignete Maßnahmen.';
    expect(places('wording-vague', chapter(text))).toEqual([]);
    expect(places('wording-vague', measure(text))).toEqual(['measures/1.0-schutz/a.md:9:20']);
  });

  it('is no finding in a measure that has ended, or in the data of a framework', () => {
    const ended = measure('SSL.', 'title: T\nstatus: retired\nretired: { on: 2026-01-01, reason: Alt. }');
    expect(places('crypto-deprecated', ended)).toEqual([]);
    const framework = {
      'frameworks/bdsg-alt-9.yaml':
        'id: bdsg-alt-9\ntitle: { de: § 9 BDSG, en: Section 9 BDSG }\nversion: "2009"\nsource: BDSG a. F.\nstatus: repealed\ncontrols:\n  - { id: a, title: { de: A, en: A } }\n',
    };
    expect(places('law-repealed', { ...framework, ...measure('Text.') })).toEqual([]);
  });
});

describe('a sentence', () => {
  const around = (text: string, word: string) => {
    const at = text.indexOf(word);
    return sentenceAt(text, at, at + word.length).trim();
  };

  it('ends at a full stop before a capital, and not at an abbreviation or a day', () => {
    const text = 'Davor. Nach Art. 32 Abs. 1 gilt dies seit dem 25. Mai bzw. Juni 2018. Danach.';
    expect(around(text, 'gilt')).toBe('Nach Art. 32 Abs. 1 gilt dies seit dem 25. Mai bzw. Juni 2018.');
    expect(around(text, 'Danach')).toBe('Danach.');
  });
});
