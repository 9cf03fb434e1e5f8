import { brotliDecompressSync } from 'node:zlib';

/**
 * The characters that a WOFF2 font has a glyph for: its table `cmap`, which WOFF2 compresses but does not transform.
 * Sources: W3C WOFF File Format 2.0, sections 4 and 5; OpenType 1.9, `cmap` formats 4 and 12.
 */
export function readCmap(woff2: Uint8Array): Set<number> {
  const view = new DataView(woff2.buffer, woff2.byteOffset, woff2.byteLength);
  const { tables, end } = readDirectory(view);
  const compressed = woff2.subarray(end, end + view.getUint32(20));
  const data = brotliDecompressSync(compressed);
  const cmap = tables.find(({ tag }) => tag === 0);
  if (cmap === undefined) throw new Error('The font has no table cmap.');
  return charactersOf(new DataView(data.buffer, data.byteOffset + cmap.offset, cmap.length));
}

type Table = { readonly tag: number; readonly offset: number; readonly length: number };

function readDirectory(view: DataView): { tables: readonly Table[]; end: number } {
  const tables: Table[] = [];
  let at = 48;
  let offset = 0;
  const number = () => {
    for (let value = 0; ; ) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let count = view.getUint16(12); count > 0; count -= 1) {
    const flags = view.getUint8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const original = number();
    const isOutline = tag === 10 || tag === 11;
    const isTransformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? number() : original;
    tables.push({ tag, offset, length });
    offset += length;
  }
  return { tables, end: at };
}

function charactersOf(cmap: DataView): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + 8 * index + 4);
    const format = cmap.getUint16(at);
    if (format === 4) addFormat4(cmap, at, found);
    if (format === 12) addFormat12(cmap, at, found);
  }
  return found;
}

function addFormat4(cmap: DataView, at: number, found: Set<number>): void {
  const size = cmap.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [0, 1, 2, 3].map(
    (index) => at + 14 + index * size + (index > 0 ? 2 : 0),
  ) as [number, number, number, number]; // one for each of the four arrays
  for (let segment = 0; segment < size; segment += 2) {
    const start = cmap.getUint16(starts + segment);
    const range = cmap.getUint16(offsets + segment);
    for (let code = start; code <= cmap.getUint16(ends + segment) && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(offsets + segment + range + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + cmap.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) found.add(code);
    }
  }
}

function addFormat12(cmap: DataView, at: number, found: Set<number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group += 1) {
    const first = cmap.getUint32(at + 16 + 12 * group);
    const last = cmap.getUint32(at + 16 + 12 * group + 4);
    const glyph = cmap.getUint32(at + 16 + 12 * group + 8);
    for (let code = first; code <= last; code += 1) if (glyph + code - first !== 0) found.add(code);
  }
}
