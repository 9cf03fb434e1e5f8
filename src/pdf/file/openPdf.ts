import { type Places, readCrossReferences } from './crossReferences.ts';
import {
  isDictionary,
  isReference,
  isStream,
  type PdfDictionary,
  type PdfObject,
  type PdfReference,
} from './objects.ts';
import { dataOf, readIndirectObject } from './readIndirectObject.ts';
import { readObject } from './readObject.ts';
import { unreadable } from './unreadable.ts';

/** A PDF whose objects are read when they are asked for. */
export type PdfFile = {
  readonly trailer: PdfDictionary;
  /** The object behind a reference, or the object itself; `null` for what the file does not have. */
  readonly resolve: (object: PdfObject | undefined) => PdfObject;
};

/**
 * Opens a PDF as Chromium writes it, with a cross-reference table, or as tomwerk does, with a cross-reference stream
 * and object streams. Later revisions that were appended to the file are taken into account. Throws on anything else.
 */
export function openPdf(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const { places, trailer } = readCrossReferences({ text, bytes });
  const known = new Map<number, PdfObject>();
  const unpack = unpackerOf(places, resolve);

  function resolve(object: PdfObject | undefined): PdfObject {
    if (object === undefined) return null;
    return isReference(object) ? resolve(read(object)) : object;
  }

  function read({ number }: PdfReference): PdfObject {
    const place = places.get(number);
    if (place === undefined) return null;
    const object =
      known.get(number) ??
      (typeof place === 'number'
        ? readIndirectObject({ text, bytes }, place, resolve)
        : unpack(place.stream, number));
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

type Unpack = (stream: number, number: number) => PdfObject;

/** Reads objects out of object streams (ISO 32000-1, 7.5.7). */
function unpackerOf(places: Places, resolve: PdfFile['resolve']): Unpack {
  const opened = new Map<number, { readonly text: string; readonly offsets: ReadonlyMap<number, number> }>();

  function open(number: number) {
    const stream = resolve({ kind: 'reference', number });
    const first = isStream(stream) ? stream.dictionary.entries.get('First') : null;
    if (!isStream(stream) || typeof first !== 'number')
      throw unreadable('an object stream', Number(places.get(number)));
    const text = dataOf(stream).toString('latin1');
    const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
    const offsets = new Map<number, number>();
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      offsets.set(numbers[index] ?? 0, first + (numbers[index + 1] ?? 0));
    }
    const entry = { text, offsets };
    opened.set(number, entry);
    return entry;
  }

  return (stream, number) => {
    const { text, offsets } = opened.get(stream) ?? open(stream);
    const offset = offsets.get(number);
    return offset === undefined ? null : readObject(text, offset).value;
  };
}
