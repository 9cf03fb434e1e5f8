import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextNode } from '../../../src/changes/redline/node.ts';
import { readingOf } from '../../../src/changes/redline/reading.ts';
import { redline } from '../../../src/changes/redline/redline.ts';
import { redlineText } from '../../../src/changes/redline/redlineText.ts';
import { parseMarkdown } from '../../../src/entries/markdown.ts';
import { settled, someText } from '../../support/texts.ts';

function parsed(markdown: string): readonly TextNode[] {
  return parseMarkdown('text.md', markdown).value.children;
}

/** A redline as a reader of plain text would be shown it: `[-deleted-]`, `{+inserted+}`. */
function shown(nodes: readonly TextNode[]): string {
  return nodes.map(shownNode).join('');
}

const ends: Readonly<Record<string, readonly [string, string]>> = {
  insertion: ['{+', '+}'],
  deletion: ['[-', '-]'],
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  paragraph: ['', '¶'],
  heading: ['# ', '¶'],
  listItem: ['• ', ''],
  blockquote: ['> ', ''],
  tableRow: ['|', '¶'],
  tableCell: ['', '|'],
};

function shownNode(node: TextNode): string {
  const [start, end] = ends[node.type] ?? ['', ''];
  if (node.type === 'link' && 'url' in node) return `<${node.url}>${shown(node.children ?? [])}</>`;
  if (node.children !== undefined) return `${start}${shown(node.children)}${end}`;
  return typeof node.value === 'string' ? node.value : `(${node.type})`;
}

function compared(before: string, after: string): string {
  return shown(redline(parsed(before), parsed(after)));
}

describe('the redline of two texts', () => {
  it('is the earlier one without its insertions, and the later one without its deletions', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const nodes = redline(before, after);
        expect(settled(readingOf(nodes, 'before'))).toEqual(settled(before));
        expect(settled(readingOf(nodes, 'after'))).toEqual(settled(after));
      }),
      { numRuns: 150 },
    );
  });

  it('has no marks where nothing differs', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(settled(redline(text, structuredClone(text)))).toEqual(settled(text));
      }),
    );
  });

  it('marks everything where one of them is empty', () => {
    const text = parsed('Ein Satz.\n\n- eins');
    expect(redline([], text)).toEqual([{ type: 'insertion', children: text }]);
    expect(redline(text, [])).toEqual([{ type: 'deletion', children: text }]);
    expect(redline([], [])).toEqual([]);
  });

  it('takes no notice of white space, escapes and the form of lists', () => {
    expect(
      compared('Wir sichern\ndie Daten.\n\n* eins\n* zwei', 'Wir  sichern die Daten\\.\n\n- eins\n\n- zwei'),
    ).toBe('Wir  sichern die Daten.¶• eins¶• zwei¶');
  });
});

describe('what is marked', () => {
  it.each([
    [
      'a word inside of emphasis, which stays whole',
      'Wir sichern **alle 24 Stunden** die Daten.',
      'Wir sichern **alle 48 Stunden** die Daten.',
      'Wir sichern **alle [-24-]{+48+} Stunden** die Daten.¶',
    ],
    [
      'a word inside of a link',
      'Siehe [die alte Anlage](#a).',
      'Siehe [die neue Anlage](#a).',
      'Siehe <#a>die [-alte-]{+neue+} Anlage</>.¶',
    ],
    [
      'the words of a link that leads elsewhere',
      'Siehe [die Anlage](#a) dazu.',
      'Siehe [die Anlage](#b) dazu.',
      'Siehe [-<#a>die Anlage</>-]{+<#b>die Anlage</>+} dazu.¶',
    ],
    [
      'a number with its sign',
      'Zu 99,5 % verfügbar.',
      'Zu 99,9 % verfügbar.',
      'Zu [-99,5-]{+99,9+} % verfügbar.¶',
    ],
    [
      'a compound as a whole',
      'Wir setzen die USV-Systeme ein.',
      'Wir setzen die USV-Anlagen ein.',
      'Wir setzen die [-USV-Systeme-]{+USV-Anlagen+} ein.¶',
    ],
    [
      'neighbouring replacements together, not word by word',
      'Die Leitung prüft die Liste der Karten im Januar.',
      'Der Betrieb prüft das Verzeichnis der Schlüssel im Januar.',
      '[-Die Leitung prüft die Liste der Karten-]{+Der Betrieb prüft das Verzeichnis der Schlüssel+} im Januar.¶',
    ],
    [
      'additions apart from what stays between them',
      'Wir sichern die Daten.',
      'Wir alle sichern die Daten täglich.',
      'Wir {+alle +}sichern die Daten{+ täglich+}.¶',
    ],
    [
      'a paragraph that shares too little with another as a whole',
      'Die Serverräume sind klimatisiert.',
      'Zutritt gibt es nur nach Anmeldung.',
      '[-Die Serverräume sind klimatisiert.¶-]{+Zutritt gibt es nur nach Anmeldung.¶+}',
    ],
    [
      'a new item among others',
      '- eins ist hier\n- drei ist dort',
      '- eins ist hier\n- zwei ist neu\n- drei ist da',
      '• eins ist hier¶{+• zwei ist neu¶+}• drei ist [-dort-]{+da+}¶',
    ],
    [
      'a row and a cell of a table',
      '| Ort | Zutritt |\n| - | - |\n| Empfang | werktags |\n| Lager | nie |',
      '| Ort | Zutritt |\n| - | - |\n| Empfang | täglich |\n| Keller | nie |\n| Lager | nie |',
      '|Ort|Zutritt|¶|Empfang|[-werktags-]{+täglich+}|¶{+|Keller|nie|¶+}|Lager|nie|¶',
    ],
    [
      'a column that one of two tables has',
      '| Ort | Zutritt |\n| - | - |\n| Empfang | werktags |',
      '| Ort | Stock | Zutritt |\n| - | - | - |\n| Empfang | 1 | werktags |',
      '|Ort|{+Stock|+}Zutritt|¶|Empfang|{+1|+}werktags|¶',
    ],
    [
      'a heading of another level as another one',
      '### Prüfung\n\nJährlich.',
      '#### Prüfung\n\nJährlich.',
      '[-# Prüfung¶-]{+# Prüfung¶+}Jährlich.¶',
    ],
    [
      'a sentence from its beginning to its end',
      'Wir sichern alles. Wir prüfen es. Wir lagern es.',
      'Wir sichern alles. Wir lagern es.',
      'Wir sichern alles. [-Wir prüfen es. -]Wir lagern es.¶',
    ],
    [
      'a last sentence with its full stop',
      'Ein Passwort ist lang. Es enthält Ziffern.',
      'Ein Passwort ist lang.',
      'Ein Passwort ist lang.[- Es enthält Ziffern.-]¶',
    ],
    ['emphasis that is new', 'Das gilt immer.', 'Das gilt **immer**.', 'Das gilt [-immer-]{+**immer**+}.¶'],
  ])('is %s', (_, before, after, expected) => {
    expect(compared(before, after)).toBe(expected);
  });

  it('is a value whose number changed', () => {
    const text = (value: number): TextNode[] => [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Alle ' },
          { type: 'resolvedValue', value },
          { type: 'text', value: '.' },
        ],
      },
    ];
    expect(redline(text(24), text(48))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Alle ' },
          { type: 'deletion', children: [{ type: 'resolvedValue', value: 24 }] },
          { type: 'insertion', children: [{ type: 'resolvedValue', value: 48 }] },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });
});

describe('the redline of two titles', () => {
  it('is one of their words', () => {
    expect(redlineText('Einsatz von USV-Systemen', 'Einsatz einer USV')).toEqual([
      { text: 'Einsatz ', mark: 'kept' },
      { text: 'von USV-Systemen', mark: 'deleted' },
      { text: 'einer USV', mark: 'inserted' },
    ]);
    expect(redlineText('', 'Neu')).toEqual([{ text: 'Neu', mark: 'inserted' }]);
  });
});

describe('hostile texts end in a redline', () => {
  const words = (value: string): TextNode => ({ type: 'text', value });
  const table = (count: number, cells: (index: number) => readonly string[]): readonly TextNode[] => [
    {
      type: 'table',
      children: Array.from({ length: count }, (_, index) => ({
        type: 'tableRow',
        children: cells(index).map((cell) => ({ type: 'tableCell', children: [words(cell)] })),
      })),
    },
  ];
  const paragraph = (...children: readonly TextNode[]): readonly TextNode[] => [
    { type: 'paragraph', children },
  ];
  const line = (count: number, piece: (index: number) => string) =>
    paragraph(words(Array.from({ length: count }, (_, index) => piece(index)).join(' ')));
  const bold = (count: number, piece: (index: number) => string) =>
    paragraph(
      ...Array.from({ length: count }, (_, n) => [
        { type: 'strong', children: [words(piece(n))] },
        words(' '),
      ]).flat(),
    );

  it.each([
    [
      'a table of 5,000 rows, each changed',
      table(5000, (n) => [`Zeile ${n}`, `${n}`]),
      table(5000, (n) => [`Zeile ${n}`, `${n + 1}`]),
    ],
    ['a table of 5,000 other rows', table(5000, (n) => [`a${n}`, 'b']), table(5000, (n) => [`c${n}`, 'd'])],
    [
      'a paragraph of 100 kB in another order',
      line(20_000, (n) => `w${(n * 7919) % 400}`),
      line(20_000, (n) => `w${(n * 104_729) % 400}`),
    ],
    [
      'a paragraph of 100 kB in one word',
      line(1, () => 'a'.repeat(100_000)),
      line(1, () => 'b'.repeat(100_000)),
    ],
    ['a paragraph of 100 kB of signs', line(50_000, () => '.'), line(50_000, () => ',')],
    ['3,000 words in bold', bold(3000, (n) => `w${n % 300}`), bold(3000, (n) => `w${(n * 7) % 300}`)],
  ])('of %s', (_, before, after) => {
    const nodes = redline(before, after);
    expect(shown(readingOf(nodes, 'before')) === shown(before)).toBe(true);
    expect(shown(readingOf(nodes, 'after')) === shown(after)).toBe(true);
  });
});
