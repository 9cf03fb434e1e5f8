/** A word of a text as it is typed, and where it begins and ends in that text (UTF-16 code units). */
export type Word = { readonly typed: string; readonly start: number; readonly end: number };

/**
 * Letters and digits in a row. What no reader sees (soft hyphens, zero-width characters) does not part a word, nor
 * does a hyphen, which a line break may follow: a PDF cannot tell a hyphenated word from a compound.
 */
const word =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-\u00AD\u2010\u2011]\s*|\p{Default_Ignorable_Code_Point})+[\p{L}\p{N}\p{M}]+)*/gu;

const invisible = /[-\u2010\u2011\s]|\p{Default_Ignorable_Code_Point}/gu;
const isPlain = /^[a-z0-9]*$/;

/** The words of a text, without its punctuation, quotation marks and spaces. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    typed: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * A word as it is compared, the same whatever its case, ligatures and hyphenation: compatibility forms (UAX #15,
 * NFKC), and case by way of capitals, so that `ß` and `SS` are one.
 */
export function folded(typed: string): string {
  if (isPlain.test(typed)) return typed;
  return typed.normalize('NFKC').replace(invisible, '').toUpperCase().toLowerCase().normalize('NFKC');
}
