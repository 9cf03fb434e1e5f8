import { isArray, isDictionary, isName, isReference, isString, type PdfObject } from './objects.ts';

/** The number under which an object is written, for the number under which it was read; `null` where there is none. */
export type NumberOf = (number: number) => number | null;

/** Writes an object, one character per byte (ISO 32000-1, 7.3). The data of a stream is not part of it. */
export function writeObject(object: PdfObject, numberOf: NumberOf): string {
  if (typeof object === 'number') return writeNumber(object);
  if (isReference(object)) {
    const number = numberOf(object.number);
    return number === null ? 'null' : `${number} 0 R`;
  }
  if (isName(object)) return writeName(object.name);
  if (isString(object)) return writeString(object.bytes);
  if (isDictionary(object)) {
    let text = '<<';
    for (const [key, value] of object.entries) {
      text += `${writeName(key)}${separated(writeObject(value, numberOf))}`;
    }
    return `${text}>>`;
  }
  if (isArray(object)) return `[${object.map((item) => writeObject(item, numberOf)).join(' ')}]`;
  return typeof object === 'boolean' ? String(object) : 'null';
}

/** What follows a name needs a space between, unless its first character ends the name. */
function separated(written: string): string {
  return /^[/([<]/.test(written) ? written : ` ${written}`;
}

/** PDF knows no exponents. */
function writeNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}

function writeName(name: string): string {
  if (/^[A-Za-z0-9_.+-]*$/.test(name)) return `/${name}`;
  const bytes = Buffer.from(name, 'utf8').toString('latin1');
  const escaped = bytes.replace(
    /[^A-Za-z0-9_.+-]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${escaped}`;
}

function writeString(bytes: string): string {
  return `(${bytes.replace(/[\\()\r]/g, (character) => (character === '\r' ? '\\r' : `\\${character}`))})`;
}
