/** The characters of the font; each has the glyph of its position, behind `.notdef`. */
const characters = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ.';

/** Advance width of every glyph, in thousandths of the font size. */
export const glyphWidth = 600;

export const glyphCount = characters.length + 1;

/** The codes of a text, as a hexadecimal string of a content stream. */
export function encoded(text: string): string {
  const codes = [...text].map((character) => characters.indexOf(character) + 1);
  if (codes.includes(0)) throw new Error(`The font lacks a character of “${text}”.`);
  return `<${codes.map((code) => code.toString(16).padStart(4, '0')).join('')}>`;
}

/** The ToUnicode CMap of the font (ISO 32000-1, 9.10.3). */
export const toUnicodeText = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
  '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '2 beginbfchar <0001> <0020> <001C> <002E> endbfchar',
  '1 beginbfrange <0002> <001B> <0041> endbfrange',
  'endcmap CMapName currentdict /CMap defineresource pop end end',
].join('\n');

/** A TrueType font (ISO/IEC 14496-22) in which every character but the space is a square. */
export function baseFont(): Uint8Array {
  const square = squareGlyph();
  const lengths = Array.from({ length: glyphCount }, (_, glyph) => (glyph === 1 ? 0 : square.length));
  const offsets = [0];
  for (const length of lengths) offsets.push((offsets.at(-1) ?? 0) + length);
  return fontOf({
    glyf: Buffer.concat(lengths.map((length) => square.subarray(0, length))),
    head: words([
      1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500, 500, 0, 8, 2, 1, 0,
    ]),
    hhea: words([1, 0, 800, 65336, 0, glyphWidth, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, glyphCount]),
    hmtx: words(lengths.flatMap(() => [glyphWidth, 0])),
    loca: words(offsets.flatMap((offset) => [0, offset])),
    maxp: words([1, 0, glyphCount, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
  });
}

/** One contour of four points. */
function squareGlyph(): Buffer {
  const header = words([1, 0, 0, 500, 500, 3, 0]);
  const flags = Buffer.from([1, 1, 1, 1]);
  return Buffer.concat([header, flags, words([0, 0, 500, 0]), words([0, 500, 0, 65036])]);
}

function words(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => {
    buffer.writeUInt16BE(value, 2 * index);
  });
  return buffer;
}

function fontOf(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const entries = Object.entries(tables);
  const records: Buffer[] = [words([1, 0, entries.length, 64, 2, 32])];
  let offset = 12 + 16 * entries.length;
  for (const [tag, table] of entries) {
    const numbers = Buffer.alloc(12);
    numbers.writeUInt32BE(offset, 4);
    numbers.writeUInt32BE(table.length, 8);
    records.push(Buffer.from(tag, 'latin1'), numbers);
    offset += table.length;
  }
  return Buffer.concat([...records, ...Object.values(tables)]);
}
