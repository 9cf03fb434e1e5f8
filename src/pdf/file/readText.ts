import { code, isDelimiter, isSpace } from './characters.ts';
import type { PdfString } from './objects.ts';
import type { Read } from './readObject.ts';
import { unreadable } from './unreadable.ts';

/** Reads a name from behind its slash (ISO 32000-1, 7.3.5). */
export function readName(text: string, start: number): Read<string> {
  let end = start;
  let isPlain = true;
  for (; end < text.length; end += 1) {
    const character = text.charCodeAt(end);
    if (isSpace(character) || isDelimiter(character)) break;
    if (character === 0x23 || character > 0x7e) isPlain = false;
  }
  const escaped = text.slice(start, end);
  return { value: isPlain ? escaped : unescapeName(escaped), end };
}

function unescapeName(escaped: string): string {
  const bytes = escaped.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Reads `<48656C6C6F>` from behind its bracket. */
export function readHexString(text: string, start: number): Read<PdfString> {
  const close = text.indexOf('>', start);
  const digits = text.slice(start, close).replace(/[\0\t\n\f\r ]/g, '');
  if (close === -1 || /[^0-9A-Fa-f]/.test(digits)) throw unreadable('a string of hexadecimal digits', start);
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return { value: { kind: 'string', bytes: Buffer.from(even, 'hex').toString('latin1') }, end: close + 1 };
}

/** Reads `(text)` from behind its parenthesis (ISO 32000-1, 7.3.4.2). */
export function readLiteralString(text: string, start: number): Read<PdfString> {
  let depth = 1;
  let end = start;
  for (; depth > 0; end += 1) {
    const character = text.charCodeAt(end);
    if (Number.isNaN(character)) throw unreadable('the end of a string', end);
    if (character === code.backslash) end += 1;
    else if (character === code.openParenthesis) depth += 1;
    else if (character === code.closeParenthesis) depth -= 1;
  }
  return { value: { kind: 'string', bytes: unescapeString(text.slice(start, end - 1)) }, end };
}

const controlCharacters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescapeString(escaped: string): string {
  if (!/[\\\r]/.test(escaped)) return escaped;
  return escaped.replace(/\r\n?/g, '\n').replace(/\\([0-7]{1,3}|\n|[\s\S])/g, (_, sequence: string) => {
    if (/^[0-7]/.test(sequence)) return String.fromCharCode(Number.parseInt(sequence, 8) & 0xff);
    if (sequence === '\n') return '';
    return controlCharacters[sequence] ?? sequence;
  });
}
