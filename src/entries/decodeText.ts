import type { Checked, Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { characterHidden, textEncoding } from './textFindings.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * What no text of a contract may hide: control characters, bidirectional overrides (U+202A–202E, U+2066–2069),
 * zero-width characters and tag characters. The joiner U+200D and the selectors U+FE0E and U+FE0F are looked at apart,
 * since emoji need them.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200C\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})|(?<!\p{Emoji})[\uFE0E\uFE0F]/gu;

/** Also what only an escape or an entity can produce: lone surrogates, and the mark of a character that is none. */
const hiddenOrBroken = new RegExp(`${hidden.source}|\\p{Surrogate}|\\uFFFD`, 'u');

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The text of a file, letter by letter as it was typed, so that places in it are places in the file; only lines end with
 * LF, whatever ended them. A byte order mark is dropped; what is not UTF-8 or hides from the reader is reported.
 */
export function decodeText(file: string, bytes: Uint8Array): Checked<string | null> {
  let text: string;
  try {
    text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { value: null, diagnostics: [report(textEncoding, { file, line: 1, column: 1 }, {})] };
  }
  const diagnostics = hiddenCharacters(file, text);
  return { value: diagnostics.length === 0 ? text : null, diagnostics };
}

/** The first hidden character of a value that was written with escapes or entities, reported where the value stands. */
export function hiddenIn(value: string, location: Location): Diagnostic[] {
  const match = value.match(hiddenOrBroken);
  return match === null ? [] : [report(characterHidden, location, { character: nameOf(match[0]) })];
}

function hiddenCharacters(file: string, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(hidden)) {
    const character = nameOf(match[0]);
    found.push(report(characterHidden, { file, ...placeOf(text, match.index) }, { character }));
    if (found.length === 20) break;
  }
  return found;
}

/** Line and column of an offset into a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
