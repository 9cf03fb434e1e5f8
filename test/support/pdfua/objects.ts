import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** What stands under a key, behind a reference if it is one; `null` for nothing. */
export function valueAt(dictionary: PDFDict, key: string): PDFObject | null {
  return dictionary.lookup(PDFName.of(key)) ?? null;
}

/** The dictionary under a key; that of a stream, if it is a stream. */
export function dictionaryAt(dictionary: PDFDict, key: string): PDFDict | null {
  return asDictionary(valueAt(dictionary, key));
}

export function asDictionary(object: PDFObject | null): PDFDict | null {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : null;
}

/** What the array under a key holds; nothing for no array. */
export function arrayAt(dictionary: PDFDict, key: string): readonly PDFObject[] {
  return asArray(valueAt(dictionary, key));
}

export function asArray(object: PDFObject | null): readonly PDFObject[] {
  if (!(object instanceof PDFArray)) return [];
  return object.asArray().flatMap((_, index) => object.lookup(index) ?? []);
}

/** The dictionaries of the array under a key. */
export function dictionariesAt(dictionary: PDFDict, key: string): readonly PDFDict[] {
  return arrayAt(dictionary, key).flatMap((entry) => asDictionary(entry) ?? []);
}

export function nameAt(dictionary: PDFDict, key: string): string | null {
  return asName(valueAt(dictionary, key));
}

export function asName(object: PDFObject | null): string | null {
  return object instanceof PDFName ? object.decodeText() : null;
}

export function numberAt(dictionary: PDFDict, key: string): number | null {
  return asNumber(valueAt(dictionary, key));
}

export function asNumber(object: PDFObject | null): number | null {
  return object instanceof PDFNumber ? object.asNumber() : null;
}

export function booleanAt(dictionary: PDFDict, key: string): boolean | null {
  const value = valueAt(dictionary, key);
  return value instanceof PDFBool ? value.asBoolean() : null;
}

/** The text string under a key (ISO 32000-1, 7.9.2.2). */
export function textAt(dictionary: PDFDict, key: string): string | null {
  return asText(valueAt(dictionary, key));
}

export function asText(object: PDFObject | null): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

/** Whether a text stands under a key that says anything. */
export function hasText(dictionary: PDFDict, key: string): boolean {
  return (textAt(dictionary, key) ?? '').trim() !== '';
}

/** The data of the stream under a key, without its filters. */
export function dataAt(dictionary: PDFDict, key: string): Uint8Array | null {
  return dataOf(valueAt(dictionary, key));
}

export function dataOf(object: PDFObject | null): Uint8Array | null {
  return object instanceof PDFRawStream ? decodePDFRawStream(object).decode() : null;
}
