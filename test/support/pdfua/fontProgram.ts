/** What the checker has to know of an embedded font. */
export type FontProgram = {
  readonly glyphCount: number;
  /** Advance width in thousandths of the font size. */
  readonly widthOf: (glyph: number) => number;
  /** Whether a glyph has no outline, as a space has none; `false` where the outlines are not TrueType. */
  readonly isEmpty: (glyph: number) => boolean;
};

/** Reads a TrueType or OpenType font (ISO/IEC 14496-22); `null` for anything else. */
export function readFontProgram(bytes: Uint8Array): FontProgram | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || maxp === undefined || hmtx === undefined) return null;
  const unitsPerEm = head.getUint16(18);
  const isLong = head.getInt16(50) === 1;
  const metrics = hhea.getUint16(34);
  const glyphCount = maxp.getUint16(4);
  const loca = tables.get('loca');
  return {
    glyphCount,
    widthOf: (glyph) => (hmtx.getUint16(4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm,
    isEmpty: (glyph) => {
      if (loca === undefined) return false;
      const offset = (index: number) => (isLong ? loca.getUint32(4 * index) : loca.getUint16(2 * index));
      return offset(glyph) === offset(glyph + 1);
    },
  };
}

const sfntVersions: ReadonlySet<number> = new Set([0x00010000, 0x74727565, 0x4f54544f]);

function readTables(view: DataView): ReadonlyMap<string, DataView> {
  const tables = new Map<string, DataView>();
  if (view.byteLength < 12 || !sfntVersions.has(view.getUint32(0))) return tables;
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    const [offset, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    tables.set(tag, new DataView(view.buffer, view.byteOffset + offset, length));
  }
  return tables;
}
