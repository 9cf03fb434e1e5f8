import type { MessageLanguage } from '../diagnostics/finding.ts';
import { harmless } from './harmless.ts';
import { paint, type TextOptions } from './text.ts';
import type { Speech } from './words.ts';

/** What content was compared with, and the least number that its next version may have. */
export type Compared = { readonly base: string; readonly date: string; readonly next: string };

const words: Readonly<Record<MessageLanguage, (compared: Compared) => string>> = {
  de: ({ base, date, next }) =>
    `Verglichen mit ${base} vom ${date}; die nächste Version ist mindestens ${next}.`,
  en: ({ base, date, next }) => `Compared with ${base} of ${date}; the next version is at least ${next}.`,
};

/** With which version the content was compared. */
export function comparedText(compared: Compared, { language }: Speech): string {
  return words[language](compared);
}

/** The same as one line. */
export function comparedLine(compared: Compared, speech: Speech, options: TextOptions): string {
  return `${paint(harmless(comparedText(compared, speech)), 'bold', options)}\n`;
}
