import type { Element, ElementContent, Root } from 'hast';

/**
 * Where a line must not end at a hyphen: behind an abbreviation or a letter that says little alone (`USV-Systeme`,
 * `E-Mail`), and where the author wrote U+2011. Only as long as every line has room for it.
 */
const whole =
  /(?<![\p{L}\p{N}\p{M}-])(?:(?:[\p{L}\p{N}]{1,3}-){1,2}[\p{L}\p{N}]{1,20}|(?=\S{1,24}(?!\S))[\p{L}\p{N}\u2011-]*\u2011[\p{L}\p{N}\u2011-]*)(?![\p{L}\p{N}\p{M}])/gu;

export type Piece = { readonly text: string; readonly isWhole: boolean };

/** A text in pieces, those that stay on one line apart from the others. */
export function wholeWords(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(whole)) {
    if (index > at) pieces.push({ text: text.slice(at, index), isWhole: false });
    pieces.push({ text: word, isWhole: true });
    at = index + word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isWhole: false });
  return pieces;
}

/** Keeps such words of running text whole, in place. Titles stay one text, and cells of a table are too narrow. */
export function keepWordsWhole(parent: Root | Element): void {
  const children: readonly (Root | Element)['children'][number][] = parent.children;
  parent.children = children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return wholeWords(child.value).map(nodeOf);
    if (child.type === 'element' && !/^(?:h[1-6]|code|pre|table)$/.test(child.tagName)) keepWordsWhole(child);
    return [child as ElementContent]; // Markdown makes no document types
  });
}

function nodeOf({ text, isWhole }: Piece): ElementContent {
  const node = { type: 'text' as const, value: text };
  if (!isWhole) return node;
  return { type: 'element', tagName: 'span', properties: { className: ['whole'] }, children: [node] };
}
