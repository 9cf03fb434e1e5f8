import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { coveredCharacters } from './coveredCharacters.ts';
import { standIns } from './standIns.ts';
import { characterUnprintable } from './textFindings.ts';

const ranges = coveredCharacters.split(' ').map((range) => {
  const [first = '', last = first] = range.split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
});

/** The joiners and variation selectors of emoji have no shape of their own, with or without a typeface. */
const covered = new RegExp(
  `[\\t\\n\\r\\u200D\\uFE0E\\uFE0F${ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]+`,
  'gu',
);

/** As many characters as one message names. */
const named = 3;

/**
 * The characters of a text that the typefaces of the documents have no shape for: each would be printed as a box, or in
 * whatever typeface the machine happens to have. Documents print letters with accents composed (Unicode NFC), whatever
 * was typed. They are reported together, at the first of them.
 */
export function unprintableIn(value: string, locate: (character: string) => Location): Diagnostic[] {
  const missing = [...new Set(value.normalize('NFC').replace(covered, ''))].filter(
    (character) => !standIns.has(character),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const characters = missing.slice(0, named).map((character) => `${shown(character)} (${codeOf(character)})`);
  return [
    report(characterUnprintable, locate(first), { characters, more: missing.length - characters.length }),
  ];
}

/**
 * A text in characters that the typefaces of the documents have: `?` stands for each of the others. For texts that nobody
 * can be asked to change, such as those of commits.
 */
export function replaceUnprintable(text: string): string {
  return Array.from(text.normalize('NFC'), replacement).join('');
}

function replacement(character: string): string {
  // What belongs to the character before it goes with it.
  if (/[\u200D\p{Variation_Selector}\p{Emoji_Modifier}]/u.test(character)) return '';
  return standIns.has(character) || character.replace(covered, '') === '' ? character : '?';
}

/** A mark is shown on a circle, since it stands on the letter before it. */
function shown(character: string): string {
  return /\p{M}/u.test(character) ? `\u25CC${character}` : character;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
