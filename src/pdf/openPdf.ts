import {
  isDictionary,
  isReference,
  type PdfDictionary,
  type PdfObject,
  type PdfReference,
  type PdfStream,
} from './objects.ts';
import { type Read, readObject, unreadable } from './readObject.ts';

/** A PDF whose objects are read when they are asked for. */
export type PdfFile = {
  readonly trailer: PdfDictionary;
  /** The object behind a reference, or the object itself; `null` for what the file does not have. */
  readonly resolve: (object: PdfObject | undefined) => PdfObject;
};

/**
 * Opens a PDF as Chromium writes it: with a cross-reference table, and without object streams and encryption.
 * Later revisions that were appended to the file are taken into account. Throws on anything else.
 */
export function openPdf(pdf: Uint8Array): PdfFile {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const { offsets, trailer } = readCrossReferences(text);
  const known = new Map<number, PdfObject>();

  function resolve(object: PdfObject | undefined): PdfObject {
    if (object === undefined) return null;
    return isReference(object) ? resolve(read(object)) : object;
  }

  function read({ number }: PdfReference): PdfObject {
    const offset = offsets.get(number);
    if (offset === undefined) return null;
    const object = known.get(number) ?? readIndirectObject(text, offset, resolve);
    known.set(number, object);
    return object;
  }

  return { trailer, resolve };
}

/** The dictionary that an entry of a dictionary is or refers to. */
export function dictionaryAt(file: PdfFile, dictionary: PdfDictionary, key: string): PdfDictionary {
  const object = file.resolve(dictionary.entries.get(key));
  if (!isDictionary(object)) throw new Error(`The PDF has no dictionary /${key} where one belongs.`);
  return object;
}

type CrossReferences = { readonly offsets: ReadonlyMap<number, number>; readonly trailer: PdfDictionary };

function readCrossReferences(text: string): CrossReferences {
  const offsets = new Map<number, number>();
  const trailers: PdfDictionary[] = [];
  let position: PdfObject = lastTable(text);
  const seen = new Set<number>();
  while (typeof position === 'number' && !seen.has(position)) {
    seen.add(position);
    const trailer: PdfDictionary = readTable(text, position, offsets);
    trailers.push(trailer);
    position = trailer.entries.get('Prev') ?? null;
  }
  const [trailer] = trailers;
  if (trailer === undefined) throw unreadable('a cross-reference table', text.length);
  return { offsets, trailer };
}

function lastTable(text: string): number {
  const start = text.lastIndexOf('startxref');
  if (start === -1) throw unreadable('`startxref`', text.length);
  return Number.parseInt(text.slice(start + 'startxref'.length), 10);
}

/** Adds the objects of one table that no later revision has replaced, and returns the trailer behind it. */
function readTable(text: string, start: number, offsets: Map<number, number>): PdfDictionary {
  const section = /(?:xref)?\s*(\d+) (\d+)\s*[\r\n]/y;
  const entryLength = 20;
  section.lastIndex = start;
  let end = start;
  for (let match = section.exec(text); match !== null; match = section.exec(text)) {
    const [first, count] = [Number(match[1]), Number(match[2])];
    end = section.lastIndex + count * entryLength;
    for (let index = 0; index < count; index += 1) {
      const entry = text.slice(
        section.lastIndex + index * entryLength,
        section.lastIndex + (index + 1) * entryLength,
      );
      if (entry[17] === 'n' && !offsets.has(first + index))
        offsets.set(first + index, Number(entry.slice(0, 10)));
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

function readIndirectObject(text: string, start: number, resolve: PdfFile['resolve']): PdfObject {
  const header = /\s*\d+\s+\d+\s+obj/y;
  header.lastIndex = start;
  if (!header.test(text)) throw unreadable('an indirect object', start);
  const { value, end } = readObject(text, header.lastIndex);
  return isDictionary(value) ? withData(text, { value, end }, resolve) : value;
}

function withData(
  text: string,
  read: Read<PdfDictionary>,
  resolve: PdfFile['resolve'],
): PdfDictionary | PdfStream {
  const keyword = /\s*stream\r?\n/y;
  keyword.lastIndex = read.end;
  if (!keyword.test(text)) return read.value;
  const length = resolve(read.value.entries.get('Length'));
  if (typeof length !== 'number') throw unreadable('the length of a stream', read.end);
  return {
    kind: 'stream',
    dictionary: read.value,
    start: keyword.lastIndex,
    end: keyword.lastIndex + length,
  };
}
