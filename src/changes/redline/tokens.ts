import { childrenOf, folded, shellOf, type TextNode } from './node.ts';

/** The least part of a running text that is compared: a word, what stands between words, or a node without words. */
export type Token = {
  /** The inline nodes that it stands in, the outermost first. */
  readonly around: readonly TextNode[];
  /** A text or node that holds the token and nothing else. */
  readonly node: TextNode;
  /** Two tokens are the same where their keys are. */
  readonly key: string;
  readonly isWord: boolean;
};

/** Words keep their hyphens and numbers their signs: `USV-Systeme`, `27001:2022`, `99,9`. */
const parts = /\s+|[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011.,:/@'’][\p{L}\p{N}\p{M}]+)*|[\s\S]/gu;
const word = /[\p{L}\p{N}]/u;

/** The tokens of running text, in the order in which it is read. */
export function tokensOf(nodes: readonly TextNode[]): Token[] {
  return stretchesOf(nodes, []).flatMap(({ around, node, text }): Token[] => {
    const shell = around.map(shellOf).join();
    if (text === null) return [{ around, node, key: `${shell}|${shellOf(node)}`, isWord: true }];
    return Array.from(text.matchAll(parts), ([value]) => ({
      around,
      node: { type: 'text', value },
      key: `${shell}|${folded(value)}`,
      isWord: word.test(value),
    }));
  });
}

/** Text in a row in the same inline nodes (`null` for a node without text). */
type Stretch = {
  readonly around: readonly TextNode[];
  readonly node: TextNode;
  readonly text: string | null;
};

/** Neighbouring texts are one: `[Regel](fort)` without its target parts no word. */
function stretchesOf(nodes: readonly TextNode[], around: readonly TextNode[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const node of nodes) {
    if (childrenOf(node).length > 0) {
      stretches.push(...stretchesOf(childrenOf(node), [...around, node]));
      continue;
    }
    const text = textOf(node);
    const last = stretches.at(-1);
    if (text !== null && last !== undefined && last.text !== null && last.around === around) {
      stretches.splice(-1, 1, { ...last, text: last.text + text });
    } else {
      stretches.push({ around, node, text });
    }
  }
  return stretches;
}

function textOf(node: TextNode): string | null {
  return node.type === 'text' && typeof node.value === 'string' ? node.value : null;
}
