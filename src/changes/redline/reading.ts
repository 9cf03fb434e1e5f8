import { isMark, type MarkNode, type TextNode } from './node.ts';

/** One of the two texts that a redline is made of: without its insertions the earlier, without its deletions the later. */
export function readingOf<N extends TextNode>(
  nodes: readonly (N | MarkNode<N>)[],
  version: 'before' | 'after',
): readonly N[] {
  // Marks give way to the nodes in them; all others stay what they are.
  return reading(nodes, version === 'before' ? 'insertion' : 'deletion') as readonly N[];
}

function reading(nodes: readonly TextNode[], dropped: MarkNode<TextNode>['type']): readonly TextNode[] {
  return nodes.flatMap((node): readonly TextNode[] => {
    if (node.type === dropped) return [];
    if (isMark(node)) return reading(node.children, dropped);
    return node.children === undefined ? [node] : [{ ...node, children: reading(node.children, dropped) }];
  });
}
