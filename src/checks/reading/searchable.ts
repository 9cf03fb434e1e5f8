/** A text in the letters that patterns are written in, and where each of its characters stood before. */
export type Searchable = { readonly text: string; readonly offsetOf: (index: number) => number };

/** What word processors and PDF files put into texts: fixed spaces, other hyphens, soft hyphens, umlauts in two parts. */
const unusual = /[\u00A0\u00AD\u2007\u2009-\u2011\u202F\r\n]|[\u0300-\u036F]/;

/** Letters in normal form C, every space and line break as a space, every hyphen as `-`, no soft hyphens. */
export function searchable(text: string): Searchable {
  if (!unusual.test(text)) return { text, offsetOf: (index) => index };
  const offsets: number[] = [];
  let plain = '';
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const spelled = spelling(letter);
    plain += spelled;
    for (let count = 0; count < spelled.length; count += 1) offsets.push(index);
  }
  return { text: plain, offsetOf: (index) => offsets[index] ?? text.length };
}

function spelling(letter: string): string {
  if (letter === '\u00AD') return '';
  if (/^[\u00A0\u2007\u2009\u200A\u202F\r\n]$/.test(letter)) return ' ';
  if (letter === '\u2010' || letter === '\u2011') return '-';
  return letter.normalize('NFC');
}
