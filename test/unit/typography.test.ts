import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { typeset, typesetTree, withQuotes } from '../../src/html/typography.ts';

/** Shows no-break spaces as `~`. */
function shown(text: string): string {
  return text.replaceAll('\u00A0', '~');
}

describe('typeset ties together what a line must not break', () => {
  test.each([
    ['nach Art. 32 Abs. 1 lit. b DSGVO', 'nach Art.~32 Abs.~1 lit.~b DSGVO'],
    ['Art. 4 Nr. 8 und § 64 BDSG, §§ 9 ff.', 'Art.~4 Nr.~8 und §~64 BDSG, §§~9~ff.'],
    ['§ 9 Satz 1 BDSG a. F.', '§~9 Satz~1 BDSG a.~F.'],
    ['z. B. Daten, d. h. Angaben, i. d. R. alle', 'z.~B. Daten, d.~h. Angaben, i.~d.~R. alle'],
    ['seit dem 25. Mai 2018', 'seit dem 25.~Mai~2018'],
    ['from 25 May 2018', 'from 25~May~2018'],
    ['§§ 30 f. und Art. 28 Abs. 3 S. 2 lit. c', '§§~30~f. und Art.~28 Abs.~3 S.~2 lit.~c'],
    ['nach ISO 27001, ISO/IEC 27001, DIN 66399', 'nach ISO~27001, ISO/IEC~27001, DIN~66399'],
    ['BSI TR-02102, NIST SP 800-63B, DIN EN 50600', 'BSI~TR-02102, NIST~SP~800-63B, DIN~EN~50600'],
    ['Frau Dr. Muster, Prof. Dr. Muster', 'Frau Dr.~Muster, Prof.~Dr.~Muster'],
    ['10 GB, 5 %, 1 Gbit/s, 20 °C, 3 kVA, 256 Bit', '10~GB, 5~%, 1~Gbit/s, 20~°C, 3~kVA, 256~Bit'],
    ['Nr. 5, u. U. der e. V.', 'Nr.~5, u.~U. der e.~V.'],
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
    'Die DIN ist eine Norm, das BSI ein Amt.',
    'Wir haben 3 ältere Anlagen.',
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
  typesetTree(tree, 'de');
  expect(shown(JSON.stringify(tree)).match(/Art\.~32/g)).toHaveLength(1);
});

function element(tagName: string, value: string) {
  return { type: 'element' as const, tagName, properties: {}, children: [{ type: 'text' as const, value }] };
}

describe('straight quotation marks', () => {
  test.each([
    ['de', 'Sie heißt "Anlage", kurz "§ 9".', 'Sie heißt „Anlage“, kurz „§ 9“.'],
    ['en', 'It is called "annex"; don\'t ask.', 'It is called “annex”; don’t ask.'],
    ['de', '("Anlage")', '(„Anlage“)'],
  ])('in %s become those of the language: %s', (language, text, expected) => {
    expect(withQuotes(text, language)).toBe(expected);
  });

  test.each(['ein 19" Schrank und ein 21" Schrank', 'ein " allein', 'a="b"', "'so'", 'leer ""', '„Anlage“'])(
    'stay where they may mean something else: %s',
    (text) => {
      expect(withQuotes(text, 'de')).toBe(text);
    },
  );
});
