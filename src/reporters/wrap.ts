import { displayWidth } from './displayWidth.ts';

/** A part of a line that is not divided, and how it looks on a terminal. */
export type Word = { readonly text: string; readonly look: (text: string) => string };

/**
 * Words on lines of at most so many columns, but for a single one that is wider. Words that follow one another without a
 * space between them (`spaced` is false) stay together.
 */
export function wrap(
  words: readonly (Word & { readonly spaced: boolean })[],
  { width, indent }: { readonly width: number; readonly indent: string },
): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of unitsOf(words)) {
    const columns = displayWidth(unit.map(({ text }) => text).join(''));
    const shown = unit.map(({ text, look }) => look(text)).join('');
    if (used > 0 && indent.length + used + 1 + columns > width) {
      lines.push(line);
      [line, used] = [shown, columns];
    } else {
      [line, used] = [used === 0 ? shown : `${line} ${shown}`, used + columns + (used === 0 ? 0 : 1)];
    }
  }
  return [...lines, line].map((text) => `${indent}${text}\n`).join('');
}

function unitsOf<W extends { readonly spaced: boolean }>(words: readonly W[]): W[][] {
  const units: W[][] = [];
  for (const word of words) {
    const last = units.at(-1);
    if (word.spaced || last === undefined) units.push([word]);
    else last.push(word);
  }
  return units;
}
