import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { typeset, typesetTree } from '../../src/html/typography.ts';

/** Shows no-break spaces as `~`. */
function shown(text: string): string {
  return text.replaceAll('\u00A0', '~');
}

describe('typeset ties together what a line must not break', () => {
  test.each([
    ['nach Art. 32 Abs. 1 lit. b DSGVO', 'nach Art.~32 Abs.~1 lit.~b DSGVO'],
    ['Art. 4 Nr. 8 und § 64 BDSG, §§ 9 ff.', 'Art.~4 Nr.~8 und §~64 BDSG, §§~9 ff.'],
    ['§ 9 Satz 1 BDSG a. F.', '§~9 Satz~1 BDSG a.~F.'],
    ['z. B. Daten, d. h. Angaben, i. d. R. alle', 'z.~B. Daten, d.~h. Angaben, i.~d.~R. alle'],
    ['seit dem 25. Mai 2018', 'seit dem 25.~Mai 2018'],
    ['from 25 May 2018', 'from 25~May 2018'],
    ['binnen 72 Stunden, zu 99,9 % in 10 ms', 'binnen 72~Stunden, zu 99,9~% in 10~ms'],
    ['Anhang III und Annex II', 'Anhang~III und Annex~II'],
  ])('in “%s”', (text, expected) => {
    expect(shown(typeset(text))).toBe(expected);
  });
});

describe('typeset leaves other spaces alone', () => {
  test.each([
    'Maßnahmen dieser Art. Die Liste ist lang.',
    'Es gibt 3 Regeln und 10 Personen.',
    'Das Gelände hat 1 Tor.',
    'Wir nennen lit. oder Nr. ohne Zahl.',
    'Der Satz ist kurz.',
  ])('in “%s”', (text) => {
    expect(typeset(text)).toBe(text);
  });
});

test('typesetting twice changes nothing more', () => {
  const once = typeset('Art. 32 Abs. 1, z. B. 24 Stunden am 25. Mai');
  expect(typeset(once)).toBe(once);
});

test('headings, code and links that show their address keep their text byte for byte', () => {
  const address = 'https://example.org/Art. 32';
  const tree: Root = {
    type: 'root',
    children: [
      element('h2', 'Art. 32'),
      element('code', 'Art. 32'),
      { ...element('a', address), properties: { href: address } },
      element('p', 'Art. 32'),
    ],
  };
  typesetTree(tree);
  expect(shown(JSON.stringify(tree)).match(/Art\.~32/g)).toHaveLength(1);
});

function element(tagName: string, value: string) {
  return { type: 'element' as const, tagName, properties: {}, children: [{ type: 'text' as const, value }] };
}
