import { code, isDelimiter, isDigit, isSpace, skipSpace } from './characters.ts';
import type { PdfObject } from './objects.ts';
import { readHexString, readLiteralString, readName } from './readText.ts';
import { unreadable } from './unreadable.ts';

/** What was read, and the offset behind it. */
export type Read<T> = { readonly value: T; readonly end: number };

/**
 * Reads the one object that begins at an offset (ISO 32000-1, 7.2 and 7.3), everything but the data of a stream.
 * `text` holds one character per byte, so that offsets in it are offsets in the file.
 */
export function readObject(text: string, start: number): Read<PdfObject> {
  const at = skipSpace(text, start);
  const first = text.charCodeAt(at);
  if (first === code.slash) {
    const { value, end } = readName(text, at + 1);
    return { value: { kind: 'name', name: value }, end };
  }
  if (first === code.openBracket) return readArray(text, at + 1);
  if (first === code.openParenthesis) return readLiteralString(text, at + 1);
  if (first === code.less) {
    return text.charCodeAt(at + 1) === code.less ? readDictionary(text, at + 2) : readHexString(text, at + 1);
  }
  if (isDigit(first) || first === code.plus || first === code.minus || first === code.point) {
    return readNumberOrReference(text, at);
  }
  return readWord(text, at);
}

function readArray(text: string, start: number): Read<readonly PdfObject[]> {
  const items: PdfObject[] = [];
  let at = skipSpace(text, start);
  while (text.charCodeAt(at) !== code.closeBracket) {
    const { value, end } = readObject(text, at);
    items.push(value);
    at = skipSpace(text, end);
  }
  return { value: items, end: at + 1 };
}

function readDictionary(text: string, start: number): Read<PdfObject> {
  const entries = new Map<string, PdfObject>();
  let at = skipSpace(text, start);
  while (text.charCodeAt(at) === code.slash) {
    const key = readName(text, at + 1);
    const { value, end } = readObject(text, key.end);
    entries.set(key.value, value);
    at = skipSpace(text, end);
  }
  if (!text.startsWith('>>', at)) throw unreadable('a key of a dictionary', at);
  return { value: { kind: 'dictionary', entries }, end: at + 2 };
}

/** `12 0 R` begins like a number; generations other than 0 are read and not kept. */
function readNumberOrReference(text: string, start: number): Read<PdfObject> {
  const end = endOfRegular(text, start);
  const value = Number(text.slice(start, end));
  if (Number.isNaN(value)) throw unreadable('a number', start);
  const generation = isDigit(text.charCodeAt(start)) ? skipSpace(text, end) : end;
  if (generation === end || !isDigit(text.charCodeAt(generation))) return { value, end };
  const keyword = skipSpace(text, endOfDigits(text, generation));
  const isReference = text.charCodeAt(keyword) === code.R && isBoundary(text.charCodeAt(keyword + 1));
  if (!isReference) return { value, end };
  return { value: { kind: 'reference', number: value }, end: keyword + 1 };
}

function readWord(text: string, start: number): Read<null | boolean> {
  const end = endOfRegular(text, start);
  const word = text.slice(start, end);
  if (word === 'null') return { value: null, end };
  if (word === 'true' || word === 'false') return { value: word === 'true', end };
  throw unreadable('an object', start);
}

function endOfRegular(text: string, start: number): number {
  let at = start;
  while (!isBoundary(text.charCodeAt(at))) at += 1;
  return at;
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function isBoundary(character: number): boolean {
  return Number.isNaN(character) || isSpace(character) || isDelimiter(character);
}
