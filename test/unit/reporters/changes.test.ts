import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../src/changes/change.ts';
import { compareCatalogues } from '../../../src/changes/compareCatalogues.ts';
import { exampleProject } from '../../../src/checks/example.ts';
import { speechIn } from '../../../src/cli/speech.ts';
import { readContent } from '../../../src/pipeline.ts';
import { changesMarkdown } from '../../../src/reporters/changes/changesMarkdown.ts';
import { changesReport } from '../../../src/reporters/changes/changesReport.ts';
import { changesText } from '../../../src/reporters/changes/changesText.ts';
import { valueTexts } from '../../../src/reporters/changes/fieldValues.ts';
import { changedLines } from '../../../src/reporters/changes/wordDiff.ts';
import { displayWidth } from '../../../src/reporters/displayWidth.ts';
import { attacks, outsideCode, renderedMarkdown } from '../../support/markdownAttacks.ts';
import { treeFrom } from '../../support/projects.ts';

const from = { ref: 'main', tag: null, commit: '1a2b3c4d5e6f7890', date: '2026-02-01' };
const to = { ref: null, tag: null, commit: null, date: null };

/** A report of what becomes of these files below `content/`. */
function reportOf(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const [earlier, later] = [before, after].map(
    (files) => readContent(treeFrom(exampleProject(files))).value.catalogue,
  );
  if (earlier === undefined || later === undefined) throw new Error('There are two versions.');
  const comparison = compareCatalogues(earlier, later);
  return changesReport(comparison, { from, to }, { customer: null, onlyVisible: false });
}

function measure(id: string, title: string, text: string): Readonly<Record<string, string>> {
  return {
    [`measures/1.0-schutz/${id}.md`]: `---\nid: ${id}\nnumber: "1.0.1"\ntitle: ${JSON.stringify(title)}\nstatus: implemented\n---\n\n## Für Kunden\n\n${text}\n`,
  };
}

describe('the report of changes in a pull request', () => {
  it.each(attacks.filter((attack) => !attack.includes('\n')))(
    'shows what the content says as plain text: %j',
    (attack) => {
      const inCode = `\`\`${attack} \`\` und **weiter**`;
      const report = reportOf(
        { ...measure('alt', attack, inCode), ...measure('weg', attack, inCode) },
        { ...measure('alt', `${attack} neu`, `- ${inCode} neu`), ...measure('neu', attack, inCode) },
      );
      const html = renderedMarkdown(changesMarkdown(report, speechIn('de')));
      const tags = new Set([...html.matchAll(/<(\/?[a-z0-9]+|!)/g)].map(([, tag]) => tag?.replace('/', '')));
      const ours = [
        'blockquote',
        'code',
        'del',
        'details',
        'h2',
        'h3',
        'ins',
        'li',
        'p',
        'br',
        'strong',
        'summary',
      ];
      const table = ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'ul'];
      expect([...tags].filter((tag) => tag !== undefined && ![...ours, ...table].includes(tag))).toEqual([]);
      expect(outsideCode(html)).not.toMatch(/[@#!~$%&][\p{L}\p{N}]|:[a-z]+:|\bwww\./u);
    },
  );

  it.each(['1. eins', '- eins', '+ eins', '= eins', '--- eins', '    eins'])(
    'makes no list or heading of a line that begins like one: %j',
    (line) => {
      const code = (text: string) => `\`\`\`\n${text}\n\`\`\``;
      const report = reportOf(measure('alt', 'T', code(line)), measure('alt', 'T', code(`${line} zwei`)));
      const markdown = changesMarkdown(report, speechIn('de'));
      const quoted = /<blockquote>([\s\S]*?)<\/blockquote>/.exec(renderedMarkdown(markdown))?.[1] ?? '';
      expect(quoted).toMatch(/^\s*<p>[^<]*eins(?:<ins>)? ?(?:<ins>)?zwei<\/ins><\/p>\s*$/);
    },
  );

  it('stays within what a comment holds, and says what it leaves out', () => {
    const words = Array.from({ length: 60 }, (_, index) => `wort${index}`).join(' ');
    const all = Object.assign(
      {},
      ...Array.from({ length: 300 }, (_, index) => measure(`m-${index}`, 'T', words)),
    );
    const many = Object.assign(
      {},
      ...Array.from({ length: 900 }, (_, index) => measure(`m-${index}`, 'Titel '.repeat(9).trim(), 'x')),
    );
    for (const [files, cut] of [
      [all, /Von \d+ Einträgen fehlen hier die Einzelheiten, 0 fehlen ganz/],
      [many, /Von \d+ Einträgen fehlen hier die Einzelheiten, [1-9]\d* fehlen ganz/],
    ] as const) {
      const markdown = changesMarkdown(reportOf({}, files), speechIn('de'));
      expect(markdown.length).toBeGreaterThan(50_000);
      expect(markdown.length).toBeLessThanOrEqual(60_000);
      expect(markdown).toMatch(cut);
      expect(markdown).toContain('`tomwerk diff main`');
      expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    }
  });
});

describe('the report of changes on a terminal', () => {
  it('keeps to a hundred columns and lets no character of the content act', () => {
    const long = Array.from({ length: 80 }, (_, index) => `Wörter${index}`).join(' ');
    const report = reportOf(
      measure('alt', 'T', long),
      measure('alt', 'T\u001b[31m', `${long} neu \u202e`.replace('Wörter40', 'anderes')),
    );
    const text = changesText(report, speechIn('de'), { colours: false });
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('marks by more than colour what is gone and what is new', () => {
    const report = reportOf(measure('alt', 'T', 'Alle 24 Stunden.'), measure('alt', 'T', 'Alle 48 Stunden.'));
    const plain = changesText(report, speechIn('de'), { colours: false });
    expect(plain).toContain('Alle [-24-]{+48+} Stunden.');
    const coloured = changesText(report, speechIn('de'), { colours: true });
    expect(coloured).toContain('\u001b[9m24');
    expect(coloured).toContain('\u001b[4m48');
  });

  it('says of a text whose words are the same what else differs', () => {
    const markup = reportOf(measure('alt', 'T', 'Ein Wort.'), measure('alt', 'T', 'Ein **Wort**.'));
    const link = reportOf(
      measure('alt', 'T', '[Wort](https://a.example).'),
      measure('alt', 'T', '[Wort](https://b.example).'),
    );
    const textOf = (report: ReturnType<typeof reportOf>) =>
      changesText(report, speechIn('de'), { colours: false });
    expect(textOf(markup)).toContain('(redaktionell):\n          dieselben Wörter, anders ausgezeichnet\n');
    expect(textOf(link)).toContain('(nicht eingeordnet):\n          dieselben Wörter; ein Bild oder');
  });
});

describe('the words of a text that differ', () => {
  it('come with some words around them, and no more', () => {
    const words = (name: string) => Array.from({ length: 40 }, (_, index) => `${name}${index}`).join(' ');
    const [line] = changedLines(`${words('a')} alt ${words('b')}`, `${words('a')} neu ${words('b')}`);
    const kept = line?.filter(({ kind }) => kind === 'kept').map(({ text }) => text);
    expect(kept?.[0]).toMatch(/^… a28 .* a39 $/);
    expect(kept?.[1]).toMatch(/^ b0 .* b11 …$/);
  });

  it('hold both texts, but for what is left out in the middle', () => {
    const lines = changedLines(
      'Eins zwei drei.\nGleich.\nWeg damit.',
      'Eins zwo drei.\nGleich.\nNeu dazu gekommen.',
    );
    const textOf = (skip: string) =>
      lines
        .map((line) =>
          line
            .filter(({ kind }) => kind !== skip)
            .map(({ text }) => text)
            .join(''),
        )
        .filter(Boolean);
    expect(textOf('inserted')).toEqual(['Eins zwei drei.', 'Weg damit.']);
    expect(textOf('deleted')).toEqual(['Eins zwo drei.', 'Neu dazu gekommen.']);
  });
});

describe('the values of a field in words', () => {
  const { comparison } = reportOf({}, {});
  const naming = { ...comparison, language: 'de' } as const;
  const lower = { unit: 'h', stronger: 'lower' };
  const cases: readonly (readonly [readonly string[], FieldValue, FieldValue, string])[] = [
    [['status'], 'planned', 'implemented', 'geplant → umgesetzt'],
    [['visibility'], 'public', 'internal', 'öffentlich → nur intern'],
    [['owner'], 'betrieb', null, 'Leitung Betrieb → –'],
    [['services'], null, ['hosting'], 'alle → hosting'],
    [['providedBy'], ['own'], ['customer', 'subprocessor:rz'], 'eigene Leistung → Kunde, rz'],
    [['review', 'every'], 'P6M', 'P1Y6M', '6 Monate → 1 Jahr und 6 Monate'],
    [['review', 'by'], 'betrieb', 'leitung', 'Leitung Betrieb → Geschäftsleitung'],
    [['review', 'result'], 'effective', 'ineffective', 'wirksam → nicht wirksam'],
    [['controls', 'gdpr', 'art32-1-b'], null, 'art32-1-b', '– → zugeordnet'],
    [['parameters', 'rpo'], { value: 1, ...lower }, { value: 1.5, ...lower }, '1 Stunde → 1,5 Stunden'],
    [['parameters', 'quote'], { value: 99.9, unit: 'percent', stronger: 'higher' }, null, '99,9 % → –'],
    [['parameters', 'zahl'], null, { value: 1000, unit: 'count', stronger: 'higher' }, '– → 1.000'],
    [
      ['parameters', 'rpo'],
      { value: 1, ...lower },
      { value: 1, unit: 'h', stronger: 'higher' },
      '1 Stunde (weniger ist stärker) → 1 Stunde (mehr ist stärker)',
    ],
    [
      ['evidence'],
      null,
      [{ type: 'test-report', ref: 'USV-Test', validUntil: '2027-08-31', visibility: 'internal' }],
      '– → Prüfbericht USV-Test, bis 2027-08-31, nur intern',
    ],
    [['address'], 'Weg 1\n00000 Ort', null, 'Weg 1\n00000 Ort → –'],
    [['logo', 'alt'], { de: 'Ein Haus' }, null, 'de: Ein Haus → –'],
  ];

  it.each(cases)('are told of %j', (field, before, after, expected) => {
    const texts = valueTexts({ field, before, after }, naming);
    expect(`${texts.before} → ${texts.after}`).toBe(expected);
  });
});
