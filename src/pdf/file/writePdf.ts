import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Draft } from './draft.ts';
import { byteString, name, reference, stream, withEntries } from './makeObjects.ts';
import { isStream, type PdfObject, type PdfReference, type PdfStream } from './objects.ts';
import { writeObject } from './writeObject.ts';

/** Where the file begins to be read. */
export type Ends = { readonly root: PdfReference; readonly info: PdfReference };

/**
 * Writes a draft as a file of PDF 1.7 (ISO 32000-1), everything but streams packed into object streams. Objects are
 * numbered in the order in which they are reached from the catalog, so that the bytes depend on what the file means.
 * Its identifier (14.4) is the digest of these bytes, and `seed` goes into it.
 */
export function writePdf(draft: Draft, { root, info }: Ends, seed: string): Uint8Array {
  const numbers = new Map<number, number>();
  const queue: number[] = [];
  const numberOf = (old: number): number | null => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    if (draft.resolve(reference(old)) === null) return null;
    queue.push(old);
    numbers.set(old, queue.length);
    return queue.length;
  };
  const trailer = {
    Root: reference(numberOf(root.number) ?? 0),
    Info: reference(numberOf(info.number) ?? 0),
  };

  const file = newFile(seed);
  const packed: Packed[] = [];
  // The queue grows while it is worked off.
  for (let index = 0; index < queue.length; index += 1) {
    const object = draft.resolve(reference(queue[index] ?? 0));
    if (isStream(object)) file.putStream(index + 1, object, numberOf);
    else packed.push({ number: index + 1, text: writeObject(object, numberOf) });
  }
  let next = queue.length + 1;
  for (let start = 0; start < packed.length; start += objectsPerStream) {
    file.putPacked(next, packed.slice(start, start + objectsPerStream));
    next += 1;
  }
  return file.finish(next, trailer);
}

type Packed = { readonly number: number; readonly text: string };

/** Readers open an object stream as a whole: large ones compress well, small ones open fast. */
const objectsPerStream = 200;

const headerOf17 = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n';

function newFile(seed: string) {
  const parts: Uint8Array[] = [];
  const places: Place[] = [{ kind: 0, value: 0, index: 65_535 }];
  let length = 0;

  const put = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const putStream = (
    number: number,
    { dictionary: head, data }: PdfStream,
    numberOf: (old: number) => number | null,
  ) => {
    places[number] = { kind: 1, value: length, index: 0 };
    const sized = withEntries(head, { Length: data.length });
    put(Buffer.from(`${number} 0 obj\n${writeObject(sized, numberOf)}\nstream\n`, 'latin1'));
    put(data);
    put(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  };
  const putPacked = (number: number, objects: readonly Packed[]) => {
    let head = '';
    let body = '';
    for (const [index, object] of objects.entries()) {
      places[object.number] = { kind: 2, value: number, index };
      head += `${object.number} ${body.length} `;
      body += `${object.text}\n`;
    }
    const entries = { Type: name('ObjStm'), N: objects.length, First: head.length };
    putStream(number, compressed(Buffer.from(head + body, 'latin1'), entries), () => null);
  };
  const finish = (number: number, trailer: Readonly<Record<string, PdfObject>>): Uint8Array => {
    const start = length;
    places[number] = { kind: 1, value: start, index: 0 };
    const digest = createHash('sha256').update(seed);
    for (const part of parts) digest.update(part);
    const id = byteString(digest.digest().subarray(0, idLength).toString('latin1'));
    const entries = { Type: name('XRef'), Size: number + 1, W: [1, 4, 2], ...trailer, ID: [id, id] };
    putStream(number, compressed(tableOf(places), entries), (old) => old);
    put(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return new Uint8Array(Buffer.concat(parts));
  };

  put(Buffer.from(headerOf17, 'latin1'));
  return { putStream, putPacked, finish };
}

/** As long as an identifier by MD5, which ISO 32000-1 proposes. */
const idLength = 16;

/** An entry of a cross-reference stream (ISO 32000-1, table 18). */
type Place = { readonly kind: 0 | 1 | 2; readonly value: number; readonly index: number };

function tableOf(places: readonly Place[]): Uint8Array {
  const entryLength = 7;
  const table = Buffer.alloc(places.length * entryLength);
  for (const [number, { kind, value, index }] of places.entries()) {
    table.writeUInt8(kind, number * entryLength);
    table.writeUInt32BE(value, number * entryLength + 1);
    table.writeUInt16BE(index, number * entryLength + 5);
  }
  return table;
}

/** A stream whose data is compressed, always with the same settings: the bytes depend on the version of zlib alone. */
export function compressed(data: Uint8Array, entries: Readonly<Record<string, PdfObject>>): PdfStream {
  return stream(deflateSync(data, { level: 6 }), { ...entries, Filter: name('FlateDecode') });
}
