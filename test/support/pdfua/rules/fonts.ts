import { PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { BaseFile } from '../base/baseFile.ts';
import { glyphCount, glyphWidth } from '../base/baseFont.ts';
import { remove, replace, set, show } from '../base/changes.ts';
import { type Font, programKeys } from '../fonts.ts';
import { asName, dataAt, valueAt } from '../objects.ts';
import { breakage, type Rule } from '../rule.ts';
import { fontsWith, shown } from './shownText.ts';

/** Matterhorn protocol, checkpoint 31: fonts, their programs and glyphs. */
export const fontRules: readonly Rule[] = [
  {
    checkpoint: '31-004',
    clause: 'ISO 14289-1, 7.21.3.2',
    says: 'The map from characters to glyphs of a TrueType font is a stream or Identity.',
    find: (document) =>
      fontsWith(document, ({ descendant }) => {
        const map = descendant === null ? null : valueAt(descendant, 'CIDToGIDMap');
        return map !== null && !(map instanceof PDFStream) && asName(map) !== 'Identity';
      }),
    broken: [breakage('another map', (base) => set(base.descendant, 'CIDToGIDMap', 'Other'))],
  },
  {
    checkpoint: '31-005',
    clause: 'ISO 14289-1, 7.21.3.2',
    says: 'Every TrueType font has a map from characters to glyphs.',
    find: (document) =>
      fontsWith(document, ({ descendant }) => {
        const isTrueType = descendant !== null && asName(valueAt(descendant, 'Subtype')) === 'CIDFontType2';
        return isTrueType && valueAt(descendant, 'CIDToGIDMap') === null;
      }),
    broken: [breakage('no map', (base) => remove(base.descendant, 'CIDToGIDMap'))],
  },
  {
    checkpoint: '31-009',
    clause: 'ISO 14289-1, 7.21.4.1',
    says: 'Every font that is used is embedded.',
    find: (document) => fontsWith(document, (font) => font.subtype !== 'Type3' && !isEmbedded(font)),
    broken: [
      breakage('a font that is not embedded', (base) => remove(base.descriptor, 'FontFile2')),
      breakage('a font without descriptor', (base) => remove(base.descendant, 'FontDescriptor')),
    ],
  },
  {
    checkpoint: '31-011',
    clause: 'ISO 14289-1, 7.21.4.1',
    says: 'Every glyph that is shown is in the font program, and has an outline where its text can be seen.',
    find: (document) =>
      shown(document, ({ font, code }) => {
        const glyph = font.glyphOf(code);
        if (font.program === null) return false;
        const isVisible = /[\p{L}\p{N}\p{P}\p{S}]/u.test(font.toUnicode?.get(code) ?? '');
        return glyph >= font.program.glyphCount || (isVisible && font.program.isEmpty(glyph));
      }),
    broken: [
      breakage('a glyph that the font does not have', (base) => {
        show(base, '0090');
        replace(base, 'toUnicode', '<0001> <0020>', '<0001> <0020> <0090> <0041>');
        addWidth(base, 0x90);
      }),
      breakage('a letter that is drawn as a space', (base) => {
        replace(base, 'toUnicode', '<0001> <0020>', '<0001> <0058>');
      }),
    ],
  },
  {
    checkpoint: '31-014',
    clause: 'ISO 14289-1, 7.21.4.2',
    says: 'A list of the glyphs of a font leaves none out.',
    find: (document) =>
      fontsWith(document, (font) =>
        listedGlyphs(font).some((isListed, glyph) => !isListed && glyph < (font.program?.glyphCount ?? 0)),
      ),
    broken: [breakage('a list that leaves glyphs out', (base) => listGlyphs(base, [0xf0, 0, 0, 0]))],
  },
  {
    checkpoint: '31-015',
    clause: 'ISO 14289-1, 7.21.4.2',
    says: 'A list of the glyphs of a font names none that it does not have.',
    find: (document) =>
      fontsWith(document, (font) =>
        listedGlyphs(font).some(
          (isListed, glyph) => isListed && font.program !== null && glyph >= font.program.glyphCount,
        ),
      ),
    broken: [breakage('a list of too many glyphs', (base) => listGlyphs(base, [255, 255, 255, 255]))],
  },
  {
    checkpoint: '31-016',
    clause: 'ISO 14289-1, 7.21.5',
    says: 'Every character that is shown is as wide in the PDF as in its font.',
    find: (document) =>
      shown(document, ({ font, code }) => {
        const glyph = font.glyphOf(code);
        if (font.program === null || glyph >= font.program.glyphCount) return false;
        return Math.abs(font.widthOf(code) - font.program.widthOf(glyph)) > 1;
      }),
    broken: [
      breakage('other widths', (base) => set(base.descendant, 'W', [0, glyphCount, glyphWidth + 2])),
      breakage('no widths', (base) => remove(base.descendant, 'W')),
    ],
  },
];

function isEmbedded({ descriptor }: Font): boolean {
  return descriptor !== null && programKeys.some((key) => dataAt(descriptor, key) !== null);
}

/** Glyph → whether `/CIDSet` lists it, one bit each from the highest (ISO 32000-1, table 124). */
function listedGlyphs({ descriptor }: Font): readonly boolean[] {
  const set = descriptor === null ? null : dataAt(descriptor, 'CIDSet');
  return [...(set ?? [])].flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((byte >> bit) & 1) === 1));
}

function addWidth(base: BaseFile, code: number): void {
  set(base.descendant, 'W', [0, code, glyphWidth]);
}

function listGlyphs({ file, descriptor }: BaseFile, bits: readonly number[]): void {
  descriptor.set(
    PDFName.of('CIDSet'),
    file.context.register(file.context.flateStream(Uint8Array.from(bits))),
  );
}
