import { childrenOf, type TextNode } from './node.ts';

/** So many words tell whether two blocks are the same one reworded. */
const mostWords = 300;

const known = new WeakMap<TextNode, ReadonlyMap<string, number>>();

/** How many of their words two blocks share, from 0 to 1 (Dice's coefficient over words, each as often as it stands). */
export function similarity(a: TextNode, b: TextNode): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const [word, count] of wordsA) shared += Math.min(count, wordsB.get(word) ?? 0);
  const total = sum(wordsA) + sum(wordsB);
  return total === 0 ? 1 : (2 * shared) / total;
}

function sum(words: ReadonlyMap<string, number>): number {
  return words.values().reduce((total, count) => total + count, 0);
}

function wordsOf(node: TextNode): ReadonlyMap<string, number> {
  const found = known.get(node);
  if (found !== undefined) return found;
  const words = new Map<string, number>();
  let left = mostWords;
  const visit = (inner: TextNode): void => {
    for (const word of ownWords(inner).slice(0, left)) {
      words.set(word, (words.get(word) ?? 0) + 1);
      left -= 1;
    }
    for (const child of childrenOf(inner)) if (left > 0) visit(child);
  };
  visit(node);
  known.set(node, words);
  return words;
}

/** Texts by their words, whatever their case; any other value, such as a quantity, is one word. */
function ownWords(node: TextNode): string[] {
  if (node.value === undefined) return [];
  if (typeof node.value !== 'string') return [JSON.stringify([node.type, node.value])];
  return node.value.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
