import type { MessageLanguage } from '../diagnostics/finding.ts';
import type { PicturedDocument, PicturedPair } from './pictures.ts';
import { pictureWords } from './pictureWords.ts';

/** Which pages changed, a document a line: text that is Markdown as well. */
export function pictureList(
  documents: readonly PicturedDocument[],
  { folder, language }: { readonly folder: string; readonly language: MessageLanguage },
): string {
  const words = pictureWords[language];
  const lines = documents.map(({ name, pairs, leftOut }) => {
    const told =
      pairs.length === 0 ? words.unchanged : pairs.map((pair) => pairWords(pair, language)).join(', ');
    return `- ${name}: ${told}${leftOut === 0 ? '' : `. ${words.leftOut(leftOut)}`}\n`;
  });
  return `${words.written(folder)}\n\n${lines.join('')}`;
}

function pairWords({ before, after }: PicturedPair, language: MessageLanguage): string {
  const { pair } = pictureWords[language];
  if (before !== null && after !== null) return pair.both(before, after);
  return after === null ? pair.before(before ?? 0) : pair.after(after);
}
