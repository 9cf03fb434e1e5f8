import type { PDFDict } from '@cantoo/pdf-lib';
import { type FontProgram, readFontProgram } from './fontProgram.ts';
import {
  arrayAt,
  asArray,
  asNumber,
  dataAt,
  dictionariesAt,
  dictionaryAt,
  nameAt,
  numberAt,
} from './objects.ts';
import { readToUnicode } from './toUnicode.ts';

/** A font of a PDF, as far as its text is judged. */
export type Font = {
  readonly name: string;
  readonly dictionary: PDFDict;
  /** `Type0`, `Type3`, `TrueType` … */
  readonly subtype: string;
  /** Of a Type 0 font: its CIDFont. */
  readonly descendant: PDFDict | null;
  readonly descriptor: PDFDict | null;
  /** Of a Type 0 font; `null` for none, and for one of another kind than TrueType and OpenType. */
  readonly program: FontProgram | null;
  /** `null` for none. */
  readonly toUnicode: ReadonlyMap<number, string> | null;
  readonly codesOf: (bytes: Uint8Array) => readonly number[];
  /** Width of a character, in thousandths of the font size. */
  readonly widthOf: (code: number) => number;
  /** The glyph in the font program. */
  readonly glyphOf: (code: number) => number;
};

/** The keys under which a font program may be embedded (ISO 32000-1, table 122). */
export const programKeys = ['FontFile', 'FontFile2', 'FontFile3'] as const;

export function readFont(dictionary: PDFDict): Font {
  const subtype = nameAt(dictionary, 'Subtype') ?? '';
  const [descendant = null] = dictionariesAt(dictionary, 'DescendantFonts');
  const descriptor = dictionaryAt(descendant ?? dictionary, 'FontDescriptor');
  const toUnicode = dataAt(dictionary, 'ToUnicode');
  return {
    name: nameAt(dictionary, 'BaseFont') ?? subtype,
    dictionary,
    subtype,
    descendant,
    descriptor,
    program: descendant === null || descriptor === null ? null : programOf(descriptor),
    toUnicode: toUnicode === null ? null : readToUnicode(toUnicode),
    codesOf: subtype === 'Type0' ? pairsOf : (bytes) => [...bytes],
    widthOf: descendant === null ? simpleWidths(dictionary) : compositeWidths(descendant),
    glyphOf: glyphsOf(descendant),
  };
}

function programOf(descriptor: PDFDict): FontProgram | null {
  const [data = null] = programKeys.flatMap((key) => dataAt(descriptor, key) ?? []);
  return data === null ? null : readFontProgram(data);
}

/** The codes of `Identity-H`: two bytes each. */
function pairsOf(bytes: Uint8Array): readonly number[] {
  return Array.from(
    { length: Math.ceil(bytes.length / 2) },
    (_, index) => (bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0),
  );
}

function simpleWidths(font: PDFDict): Font['widthOf'] {
  const first = numberAt(font, 'FirstChar') ?? 0;
  const widths = arrayAt(font, 'Widths').map(asNumber);
  // The glyph space of a Type 3 font has a matrix of its own (ISO 32000-1, 9.6.5).
  const scale = (asNumber(arrayAt(font, 'FontMatrix')[0] ?? null) ?? 0.001) * 1000;
  return (code) => (widths[code - first] ?? 0) * scale;
}

/** ISO 32000-1, 9.7.4.3 */
function compositeWidths(descendant: PDFDict): Font['widthOf'] {
  const widths = new Map<number, number>();
  const entries = arrayAt(descendant, 'W');
  for (let index = 0; index < entries.length; ) {
    const first = asNumber(entries[index] ?? null) ?? 0;
    const last = asNumber(entries[index + 1] ?? null);
    if (last === null) {
      asArray(entries[index + 1] ?? null).forEach((width, step) => {
        widths.set(first + step, asNumber(width) ?? 0);
      });
      index += 2;
      continue;
    }
    const width = asNumber(entries[index + 2] ?? null) ?? 0;
    for (let code = first; code <= last; code += 1) widths.set(code, width);
    index += 3;
  }
  const usual = numberAt(descendant, 'DW') ?? 1000;
  return (code) => widths.get(code) ?? usual;
}

function glyphsOf(descendant: PDFDict | null): Font['glyphOf'] {
  const map = descendant === null ? null : dataAt(descendant, 'CIDToGIDMap');
  if (map === null) return (code) => code;
  return (code) => (map[2 * code] ?? 0) * 256 + (map[2 * code + 1] ?? 0);
}
