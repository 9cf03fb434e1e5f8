import { inflateSync } from 'node:zlib';
import {
  isArray,
  isDictionary,
  isName,
  type PdfDictionary,
  type PdfObject,
  type PdfStream,
} from './objects.ts';
import { type Read, readObject } from './readObject.ts';
import { unreadable } from './unreadable.ts';

/** A file, twice: its bytes, and one character for each of them. */
export type Source = { readonly text: string; readonly bytes: Uint8Array };

/** Reads `12 0 obj …` at an offset; `resolve` is asked for the length of a stream where that is an object of its own. */
export function readIndirectObject(
  source: Source,
  start: number,
  resolve: (object: PdfObject | undefined) => PdfObject,
): PdfObject {
  const header = /\s*\d+\s+\d+\s+obj/y;
  header.lastIndex = start;
  if (!header.test(source.text)) throw unreadable('an indirect object', start);
  const { value, end } = readObject(source.text, header.lastIndex);
  return isDictionary(value) ? withData(source, { value, end }, resolve) : value;
}

/** The data of a stream without its filter. Chromium and tomwerk know one, `FlateDecode`. */
export function dataOf({ dictionary, data }: PdfStream): Buffer {
  const filter = dictionary.entries.get('Filter') ?? null;
  if (filter === null) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const [only, ...others] = isArray(filter) ? filter : [filter];
  if (!isName(only) || only.name !== 'FlateDecode' || others.length > 0) {
    throw new Error('A stream of the PDF has a filter other than FlateDecode.');
  }
  return inflateSync(data);
}

function withData(
  { text, bytes }: Source,
  read: Read<PdfDictionary>,
  resolve: (object: PdfObject | undefined) => PdfObject,
): PdfDictionary | PdfStream {
  const keyword = /\s*stream\r?\n/y;
  keyword.lastIndex = read.end;
  if (!keyword.test(text)) return read.value;
  const length = resolve(read.value.entries.get('Length'));
  if (typeof length !== 'number') throw unreadable('the length of a stream', read.end);
  const start = keyword.lastIndex;
  return { kind: 'stream', dictionary: read.value, data: bytes.subarray(start, start + length) };
}
