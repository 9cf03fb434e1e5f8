/** A node of a text: one of Markdown (mdast), or one that a document puts in its place, such as `resolvedValue`. */
export type TextNode = {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly TextNode[];
};

/** What only the later text holds (`insertion`) or only the earlier one (`deletion`). */
export type MarkNode<N> = { readonly type: 'insertion' | 'deletion'; readonly children: readonly N[] };

/** Puts nodes into a mark; nothing where there are none. */
export function marked<N>(type: MarkNode<N>['type'], children: readonly N[]): MarkNode<N>[] {
  return children.length === 0 ? [] : [{ type, children }];
}

/** The nodes in a node. */
export function childrenOf(node: TextNode): readonly TextNode[] {
  return node.children ?? [];
}

/** Blocks that hold words; what is in them is compared word by word. */
export const wordBlocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Blocks that hold blocks. */
export const blockContainers: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
]);

/** Where a node stands in its file, and what a reader does not see of it, makes no difference. */
const unseen: ReadonlySet<string> = new Set(['children', 'position', 'data', 'spread', 'align']);

const shells = new WeakMap<TextNode, string>();
const keys = new WeakMap<TextNode, string>();

/** What a node says of itself: two nodes with the same shell differ at most in what they hold. */
export function shellOf(node: TextNode): string {
  const known = shells.get(node);
  if (known !== undefined) return known;
  const own = Object.entries(node)
    .filter(([name, value]) => !unseen.has(name) && value !== null && value !== undefined)
    .map(([name, value]) => [name, node.type === 'text' ? folded(String(value)) : value]);
  const shell = JSON.stringify(own);
  shells.set(node, shell);
  return shell;
}

/** Two nodes have the same key exactly when they say the same in the same form. */
export function keyOf(node: TextNode): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = `${shellOf(node)}(${childrenOf(node).map(keyOf).join()})`;
  keys.set(node, key);
  return key;
}

/** Line ends and repeated spaces of running text are one space to its reader. */
export function folded(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}

/** Whether a node is a mark. */
export function isMark(node: TextNode): node is MarkNode<TextNode> {
  return node.type === 'insertion' || node.type === 'deletion';
}
