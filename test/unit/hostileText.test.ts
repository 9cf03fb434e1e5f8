import { describe, expect, it } from 'vitest';
import { body, codes, fields, found } from '../support/hostileMeasure.ts';

describe('bytes that are no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-16', new Uint8Array(Buffer.from(fields(''), 'utf16le')), 'text-encoding'],
    ['invalid UTF-8', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]), 'text-encoding'],
    ['a lone surrogate', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xed, 0xa0, 0x80]), 'text-encoding'],
    ['NUL', new TextEncoder().encode(body('a\u0000b')), 'character-hidden'],
    ['a file of 10 MB', new Uint8Array(10_000_000).fill(97), 'file-too-large'],
  ])('%s is named', (_, bytes, code) => {
    expect(found(bytes).map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it.each([
    ['a bidirectional override', '\u202E'],
    ['an isolate', '\u2066'],
    ['a zero-width space', '\u200B'],
    ['a joiner between letters', '\u200D'],
    ['a tag character', '\u{E0041}'],
    ['a byte order mark inside', '\uFEFF'],
  ])('%s is refused where it stands', (_, character) => {
    expect(codes(body(`Eins\nzw${character}ei`))).toEqual(['character-hidden 8:3']);
  });

  it.each(['&#x202E;', '&#8203;', '&zwnj;', '&#0;', '&#xD800;'])('%s is refused as an entity', (entity) => {
    expect(codes(body(`Eins ${entity} zwei`))).toEqual(['character-hidden 7:1']);
    expect(codes(body(`[x](#a "${entity}")`)).some((code) => code.startsWith('character-hidden'))).toBe(true);
  });

  it('takes the joiners of emoji and a text from right to left for characters that it cannot print', () => {
    expect(codes(body('Familie 👨‍👩‍👧‍👦 und 🏳️‍🌈, مرحبا'))).toEqual([
      expect.stringMatching(/^character-unprintable/),
    ]);
  });
});

describe('bytes and line ends, further', () => {
  const bytes = (...tail: number[]) => new Uint8Array([...new TextEncoder().encode(body('x')), ...tail]);

  it.each<[string, Uint8Array]>([
    ['UTF-16 with a byte order mark', new Uint8Array(Buffer.from(`\uFEFF${body('ä')}`, 'utf16le'))],
    ['UTF-16 in the other order', new Uint8Array(Buffer.from(`\uFEFF${body('ä')}`, 'utf16le').swap16())],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0])],
    ['Latin-1', new Uint8Array(Buffer.from(body('für'), 'latin1'))],
    ['a slash in two bytes', bytes(0xc0, 0xaf)],
    ['a character beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80)],
    ['a character that is cut off', bytes(0xe2, 0x82)],
    ['an emoji as two surrogates', bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)],
  ])('%s is not stored as UTF-8', (_, content) => {
    expect(codes(content)).toEqual(['text-encoding 1:1']);
  });

  it.each(['\r\n', '\r'])(
    'lines that end with %j count like any other, in the frontmatter and below',
    (end) => {
      const text = '---\nid: b\nnumber: "1.0.1"\ntitle: B\nstauts: x\n---\n\nEins\nzwei [x](#y)\n';
      expect(codes(text.replaceAll('\n', end))).toEqual(['field-unknown 5:1']);
      const sound = text.replace('stauts: x', 'status: planned');
      expect(codes(sound.replaceAll('\n', end))).toContain('link-broken 9:6');
    },
  );

  it.each(['\u0085', '\u2028', '\u2029', '\u000B', '\u000C'])('%j is no line end but hidden', (character) => {
    expect(codes(body(`Eins\nzw${character}ei`))).toEqual(['character-hidden 8:3']);
  });

  it.each(['', '\uFEFF', '\n', '   '])('a file that holds only %j has no frontmatter', (text) => {
    expect(codes(text)).toEqual(['frontmatter-missing 1:1']);
  });
});
