/**
 * What a terminal or a reader could be fooled with: control characters (an escape sequence among them), bidirectional
 * and invisible characters, line separators, lone surrogates.
 */
const harmful = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** A text on one line that does nothing but show: each character that would do more is shown as `�`. */
export function harmless(text: string): string {
  return text.replaceAll(/\r\n|\n|\t/g, ' ').replaceAll(harmful, '\uFFFD');
}
