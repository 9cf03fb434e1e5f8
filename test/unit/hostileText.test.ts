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
