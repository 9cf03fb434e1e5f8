import type { PdfDictionary, PdfName, PdfObject, PdfReference, PdfStream, PdfString } from './objects.ts';

export function name(text: string): PdfName {
  return { kind: 'name', name: text };
}

export function reference(number: number): PdfReference {
  return { kind: 'reference', number };
}

/** A dictionary of the entries that are not `null`. */
export function dictionary(entries: Readonly<Record<string, PdfObject>>): PdfDictionary {
  return withEntries({ kind: 'dictionary', entries: new Map() }, entries);
}

/** The dictionary with some entries replaced, added or, by `null`, left out. */
export function withEntries(
  { entries }: PdfDictionary,
  changes: Readonly<Record<string, PdfObject>>,
): PdfDictionary {
  const changed = new Map(entries);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) changed.delete(key);
    else changed.set(key, value);
  }
  return { kind: 'dictionary', entries: changed };
}

export function stream(data: Uint8Array, entries: Readonly<Record<string, PdfObject>>): PdfStream {
  return { kind: 'stream', dictionary: dictionary(entries), data };
}

/** A string of bytes, one character for each. */
export function byteString(bytes: string): PdfString {
  return { kind: 'string', bytes };
}

/** A text that a person reads (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else as UTF-16 with a byte order mark. */
export function textString(text: string): PdfString {
  if (/^[ -~]*$/.test(text)) return byteString(text);
  return byteString(`\u00FE\u00FF${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`);
}

/** The text of a string that a person reads. */
export function textOfString({ bytes }: PdfString): string {
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}
