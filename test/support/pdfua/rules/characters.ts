import type { BaseFile } from '../base/baseFile.ts';
import { replace, show } from '../base/changes.ts';
import type { Font } from '../fonts.ts';
import { breakage, type Rule } from '../rule.ts';
import { charactersOf, fontsWith, type ShownCharacter, shown, textOf } from './shownText.ts';

/** Matterhorn protocol, checkpoints 10 and 17-003 (character mappings) and 31 (fonts), as far as it is about Unicode. */
export const characterRules: readonly Rule[] = [
  {
    checkpoint: '10-001',
    clause: 'ISO 14289-1, 7.2',
    says: 'Every character that is shown stands for a text.',
    find: (document) => unmapped(charactersOf(document)),
    broken: [
      breakage('a letter without a text', (base) => {
        replace(base, 'toUnicode', '<0002> <001B>', '<0002> <0010>');
      }),
      breakage('a letter that stands for an empty text', (base) => {
        replace(base, 'toUnicode', '<0002> <001B>', '<0002> <0010>');
        replace(base, 'toUnicode', /$/, '\n1 beginbfchar <0011> <> endbfchar');
      }),
    ],
  },
  {
    checkpoint: '17-003',
    clause: 'ISO 14289-1, 7.7',
    says: 'Every character of a formula stands for a text.',
    find: (document) => unmapped(charactersOf(document, 'Formula')),
    broken: [
      breakage(
        'a formula with a letter without a text',
        (base) => replace(base, 'toUnicode', '<0002> <001B> <0041>', '<0003> <001B> <0042>'),
        ['10-001'],
      ),
    ],
  },
  {
    checkpoint: '31-027',
    clause: 'ISO 14289-1, 7.21.7',
    says: 'Every font of Type 0 or 3 maps its characters to Unicode.',
    find: (document) =>
      fontsWith(document, ({ subtype, toUnicode }) => /^Type[03]$/.test(subtype) && toUnicode === null),
    broken: [
      breakage('a font without ToUnicode', (base) => {
        base.toUnicode = '';
      }),
    ],
  },
  {
    checkpoint: '31-028',
    clause: 'ISO 14289-1, 7.21.7',
    says: 'No character stands for U+0000.',
    find: (document) => fontsWith(document, (font) => mapsTo(font, /\0/)),
    broken: [breakage('a letter that stands for U+0000', (base) => addMapping(base, '0000'))],
  },
  {
    checkpoint: '31-029',
    clause: 'ISO 14289-1, 7.21.7',
    says: 'No character stands for U+FEFF or U+FFFE.',
    find: (document) => fontsWith(document, (font) => mapsTo(font, /[\uFEFF\uFFFE]/)),
    broken: [
      breakage('a letter that stands for U+FEFF', (base) => addMapping(base, 'FEFF')),
      breakage('a letter that stands for U+FFFE', (base) => addMapping(base, '0041FFFE')),
    ],
  },
  {
    checkpoint: '31-030',
    clause: 'ISO 14289-1, 7.21.8',
    says: 'No character is shown as the box that stands for a missing glyph.',
    find: (document) =>
      shown(document, ({ font, code }) => font.subtype === 'Type0' && font.glyphOf(code) === 0),
    broken: [
      breakage('a missing glyph', (base) => {
        show(base, '0000');
        replace(base, 'toUnicode', '<0001> <0020>', '<0000> <0041> <0001> <0020>');
      }),
    ],
  },
];

/** Fonts without any mapping are a finding of their own. */
function unmapped(characters: readonly ShownCharacter[]): readonly string[] {
  return characters
    .filter(({ font, code }) => font.toUnicode !== null && !font.toUnicode.get(code))
    .map(textOf);
}

function mapsTo({ toUnicode }: Font, texts: RegExp): boolean {
  return [...(toUnicode ?? new Map()).values()].some((text) => texts.test(text));
}

function addMapping(base: BaseFile, target: string): void {
  replace(base, 'toUnicode', 'endcmap', `1 beginbfchar <0030> <${target}> endbfchar endcmap`);
}
