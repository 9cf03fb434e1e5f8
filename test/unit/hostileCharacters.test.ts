import { describe, expect, it } from 'vitest';
import { body, codes, fields } from '../support/hostileMeasure.ts';

describe('characters that nobody sees or that look like others', () => {
  it.each([
    ['a mark from left to right', '\u200E'],
    ['an Arabic letter mark', '\u061C'],
    ['a word joiner', '\u2060'],
    ['an invisible multiplication sign', '\u2062'],
    ['an interlinear annotation', '\uFFF9'],
    ['a variation selector behind a letter', '\uFE0F'],
    ['the selector for text behind a letter', '\uFE0E'],
  ])('%s is hidden', (_, character) => {
    expect(codes(body(`Eins\nzw${character}ei`))).toEqual(['character-hidden 8:3']);
  });

  it.each([
    ['the first variation selector', '\uFE00'],
    ['a variation selector of plane 14', '\u{E0100}'],
    ['a grapheme joiner', '\u034F'],
    ['a Hangul filler', '\u3164'],
    ['an empty Braille pattern', '\u2800'],
    ['a Mongolian vowel separator', '\u180E'],
    ['a character for private use', '\uE000'],
    ['what is no character', '\uFFFE'],
    ['a letter of mathematics', '\u{1D400}'],
    ['a wide letter', '\uFF21'],
    ['Hebrew', '\u05E9'],
    ['a Chinese character', '\u6F22'],
    ['5,000 accents on one letter', '\u0301'.repeat(5_000)],
    ['a wide space', '\u3000'],
  ])('%s cannot be printed', (_, character) => {
    expect(codes(body(`Eins\nzwx${character}ei`))).toEqual(['character-unprintable 8:4']);
  });

  it('every tag character of a hidden message is named', () => {
    const hidden = [...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
    expect(codes(body(`Text${hidden.join('')}.`))).toHaveLength(6);
  });

  it.each(['[x](#a\u{E0041})', '[x](#a&#xE0041;)', '[x](&#x202E;)'])(
    '%s is hidden in an address as well',
    (link) => {
      expect(codes(body(link))[0]).toMatch(/^character-hidden 7:/);
    },
  );

  it('a selector behind a digit or an emoji is part of it', () => {
    expect(codes(body('1\uFE0F\u20E3 \u2139\uFE0F')).join()).not.toContain('character-hidden');
  });

  it('an entity in code is printed as it is typed', () => {
    expect(codes(body('`a&#x202E;b`'))).toEqual([]);
  });

  it('accents of their own are composed', () => {
    expect(codes(body('fu\u0308r'))).toEqual([]);
  });

  it('the mark of a character that is none is refused, in a text and in a field', () => {
    expect(codes(body('a\uFFFDb'))).toEqual(['character-hidden 7:1']);
    expect(codes(fields('owner: a\uFFFDb'))[0]).toBe('character-hidden 5:8');
  });
});
