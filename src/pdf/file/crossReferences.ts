import {
  isArray,
  isDictionary,
  isStream,
  type PdfDictionary,
  type PdfObject,
  type PdfStream,
} from './objects.ts';
import { dataOf, readIndirectObject, type Source } from './readIndirectObject.ts';
import { readObject } from './readObject.ts';
import { unreadable } from './unreadable.ts';

/** Where each object stands: at an offset of the file, or in an object stream. */
export type Places = ReadonlyMap<number, Place>;

type Place = number | { readonly stream: number };

/** Reads all cross-references from the last revision back to the first (ISO 32000-1, 7.5.4 and 7.5.8). */
export function readCrossReferences(source: Source): {
  readonly places: Places;
  readonly trailer: PdfDictionary;
} {
  const places = new Map<number, Place>();
  const seen = new Set<number>();
  let newest: PdfDictionary | null = null;
  let position: PdfObject = lastSection(source.text);
  while (typeof position === 'number' && !seen.has(position)) {
    seen.add(position);
    const trailer: PdfDictionary = /\s*xref|\s*\d+ \d+\s*[\r\n]\d{10}/y.test(
      source.text.slice(position, position + 40),
    )
      ? readTable(source.text, position, places)
      : readStream(source, position, places);
    newest ??= trailer;
    position = trailer.entries.get('Prev') ?? null;
  }
  if (newest === null) throw unreadable('a cross-reference table', source.text.length);
  return { places, trailer: newest };
}

function lastSection(text: string): number {
  const start = text.lastIndexOf('startxref');
  if (start === -1) throw unreadable('`startxref`', text.length);
  return Number.parseInt(text.slice(start + 'startxref'.length), 10);
}

/** Adds the objects of one table that no later revision has replaced, and returns the trailer behind it. */
function readTable(text: string, start: number, places: Map<number, Place>): PdfDictionary {
  const section = /(?:xref)?\s*(\d+) (\d+)\s*[\r\n]/y;
  const entryLength = 20;
  section.lastIndex = start;
  let end = start;
  for (let match = section.exec(text); match !== null; match = section.exec(text)) {
    const [first, count] = [Number(match[1]), Number(match[2])];
    end = section.lastIndex + count * entryLength;
    for (let index = 0; index < count; index += 1) {
      const at = section.lastIndex + index * entryLength;
      const isUsed = text[at + 17] === 'n' && !places.has(first + index);
      if (isUsed) places.set(first + index, Number(text.slice(at, at + 10)));
    }
    section.lastIndex = end;
  }
  return readTrailer(text, end);
}

function readTrailer(text: string, start: number): PdfDictionary {
  const trailer = /\s*trailer/y;
  trailer.lastIndex = start;
  if (!trailer.test(text)) throw unreadable('a trailer', start);
  const { value } = readObject(text, trailer.lastIndex);
  if (!isDictionary(value)) throw unreadable('a trailer', start);
  return value;
}

/** Adds the objects of one cross-reference stream; its dictionary is the trailer. */
function readStream(source: Source, start: number, places: Map<number, Place>): PdfDictionary {
  const stream = readIndirectObject(source, start, (object) => object ?? null);
  if (!isStream(stream)) throw unreadable('cross-references', start);
  const data = dataOf(stream);
  const widths = numbersOf(stream, 'W');
  const ranges = stream.dictionary.entries.has('Index')
    ? numbersOf(stream, 'Index')
    : [0, Number(stream.dictionary.entries.get('Size'))];
  let at = 0;
  const field = (width = 0) => {
    const value = width === 0 ? 0 : data.readUIntBE(at, width);
    at += width;
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range);
    for (let number = first; number < first + count; number += 1) {
      const [kind, value] = [field(widths[0]), field(widths[1]), field(widths[2])];
      if (kind === 0 || places.has(number)) continue;
      places.set(number, kind === 2 ? { stream: value } : value);
    }
  }
  return stream.dictionary;
}

function numbersOf({ dictionary }: PdfStream, key: string): readonly number[] {
  const value = dictionary.entries.get(key);
  return isArray(value) ? value.map(Number) : [];
}
