import type { PdfDictionary, PdfName, PdfObject, PdfString } from './objects.ts';

/** What was read, and the offset behind it. */
export type Read<T> = { readonly value: T; readonly end: number };

/**
 * Reads the one object that begins at an offset (ISO 32000-1, 7.2 and 7.3), everything but the data of a stream.
 * `text` holds one character per byte, so that offsets in it are offsets in the file.
 */
export function readObject(text: string, start: number): Read<PdfObject> {
  const token = readToken(text, start);
  const { number, name, hex, word } = token.groups;
  if (token.groups.reference !== undefined) {
    return { value: { kind: 'reference', number: Number(token.groups.reference) }, end: token.end };
  }
  if (number !== undefined) return { value: Number(number), end: token.end };
  if (name !== undefined) return { value: nameOf(name), end: token.end };
  if (hex !== undefined) return { value: hexString(hex, token.end), end: token.end };
  if (word !== undefined) return { value: wordValue(word, token.end), end: token.end };
  if (token.groups.open === '<<') return readDictionary(text, token.end);
  if (token.groups.open === '[') return readArray(text, token.end);
  if (token.groups.open === '(') return readString(text, token.end);
  throw unreadable('an object', start);
}

/** The error for bytes that are not what a PDF has at this place. Only a defect leads here: tomwerk reads its own PDFs. */
export function unreadable(expected: string, offset: number): Error {
  return new Error(`The PDF does not have ${expected} at byte ${offset}.`);
}

type Groups = Readonly<
  Partial<Record<'reference' | 'number' | 'name' | 'hex' | 'word' | 'open' | 'close', string>>
>;

const tokenPattern =
  /(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*(?:(?<reference>\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])|(?<number>[+-]?(?:\d+\.?\d*|\.\d+))|\/(?<name>[^\0\t\n\f\r ()<>[\]{}/%]*)|(?<open><<|\[|\()|<(?<hex>[0-9A-Fa-f\0\t\n\f\r ]*)>|(?<close>>>|\])|(?<word>[a-z]+))/y;

function readToken(text: string, start: number): { readonly groups: Groups; readonly end: number } {
  tokenPattern.lastIndex = start;
  const groups = tokenPattern.exec(text)?.groups;
  if (groups === undefined) throw unreadable('an object', start);
  return { groups, end: tokenPattern.lastIndex };
}

function nameOf(escaped: string): PdfName {
  const bytes = escaped.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return { kind: 'name', name: Buffer.from(bytes, 'latin1').toString('utf8') };
}

function wordValue(word: string, end: number): null | boolean {
  if (word === 'null') return null;
  if (word === 'true' || word === 'false') return word === 'true';
  throw unreadable('an object', end - word.length);
}

function readDictionary(text: string, start: number): Read<PdfDictionary> {
  const entries = new Map<string, PdfObject>();
  let key = readToken(text, start);
  while (key.groups.close !== '>>') {
    if (key.groups.name === undefined) throw unreadable('a key of a dictionary', key.end);
    const { value, end } = readObject(text, key.end);
    entries.set(nameOf(key.groups.name).name, value);
    key = readToken(text, end);
  }
  return { value: { kind: 'dictionary', entries }, end: key.end };
}

function readArray(text: string, start: number): Read<readonly PdfObject[]> {
  const items: PdfObject[] = [];
  let position = start;
  let token = readToken(text, position);
  while (token.groups.close !== ']') {
    const { value, end } = readObject(text, position);
    items.push(value);
    position = end;
    token = readToken(text, position);
  }
  return { value: items, end: token.end };
}

function hexString(hex: string, end: number): PdfString {
  const digits = hex.replace(/[^0-9A-Fa-f]/g, '');
  const bytes = Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex');
  return { kind: 'string', bytes, start: end - hex.length - 2, end };
}

function readString(text: string, start: number): Read<PdfString> {
  let depth = 1;
  let end = start;
  for (; depth > 0; end += 1) {
    const character = text[end];
    if (character === undefined) throw unreadable('the end of a string', end);
    if (character === '\\') end += 1;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
  }
  const bytes = Buffer.from(unescapeString(text.slice(start, end - 1)), 'latin1');
  return { value: { kind: 'string', bytes, start: start - 1, end }, end };
}

const controlCharacters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescapeString(escaped: string): string {
  return escaped.replace(/\r\n?/g, '\n').replace(/\\([0-7]{1,3}|\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    if (code === '\n') return '';
    return controlCharacters[code] ?? code;
  });
}
