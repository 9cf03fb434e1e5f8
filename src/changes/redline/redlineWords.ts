import { compareSequences } from '../sequence.ts';
import { joinChanges } from './joinChanges.ts';
import { isMark, type MarkNode, marked, shellOf, type TextNode } from './node.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The redline of two running texts, word by word. Emphasis and links around the words stay whole. */
export function redlineWords(before: readonly TextNode[], after: readonly TextNode[]): readonly TextNode[] {
  const changes = joinChanges(compareSequences(tokensOf(before), tokensOf(after), ({ key }) => key));
  return nested(
    changes.flatMap(({ kept, deleted, inserted }) => [
      ...kept.map((token) => ({ token, mark: null })),
      ...deleted.map((token) => ({ token, mark: 'deletion' as const })),
      ...inserted.map((token) => ({ token, mark: 'insertion' as const })),
    ]),
    0,
  );
}

type Marked = { readonly token: Token; readonly mark: MarkNode<TextNode>['type'] | null };

/** Puts tokens back into the inline nodes that they came from, from this depth on. */
function nested(tokens: readonly Marked[], depth: number): readonly TextNode[] {
  const nodes: TextNode[] = [];
  for (const group of groupsOf(tokens, depth)) {
    const [first] = group;
    if (first === undefined) continue;
    const around = first.token.around[depth];
    if (around !== undefined) nodes.push(markedWhole({ ...around, children: nested(group, depth + 1) }));
    else if (first.mark === null) nodes.push(...textsOf(group));
    else nodes.push(...marked(first.mark, textsOf(group)));
  }
  return joinMarks(nodes);
}

/** Neighbours that stand in the same inline node, or have the same mark. */
function groupsOf(tokens: readonly Marked[], depth: number): Marked[][] {
  const groups: Marked[][] = [];
  let last: string | null = null;
  for (const entry of tokens) {
    const around = entry.token.around[depth];
    const name = around === undefined ? (entry.mark ?? 'kept') : shellOf(around);
    if (name === last) groups.at(-1)?.push(entry);
    else groups.push([entry]);
    last = name;
  }
  return groups;
}

/** A node of which all has one mark stands in that mark. */
function markedWhole(node: TextNode): TextNode {
  const [only, ...others] = node.children ?? [];
  if (others.length > 0 || only === undefined || !isMark(only)) return node;
  return { ...only, children: [{ ...node, children: only.children }] };
}

function joinMarks(nodes: readonly TextNode[]): readonly TextNode[] {
  const joined: TextNode[] = [];
  let open: { readonly type: string; readonly children: TextNode[] } | null = null;
  for (const node of nodes) {
    if (isMark(node) && open?.type === node.type) {
      for (const child of node.children) open.children.push(child);
    } else {
      open = isMark(node) ? { type: node.type, children: [...node.children] } : null;
      joined.push(open ?? node);
    }
  }
  return joined;
}

/** The nodes of tokens, words in a row as one text. */
function textsOf(tokens: readonly Marked[]): TextNode[] {
  const nodes: TextNode[] = [];
  let text = '';
  const close = () => {
    if (text !== '') nodes.push({ type: 'text', value: text });
    text = '';
  };
  for (const { token } of tokens) {
    if (token.node.type === 'text') {
      text += String(token.node.value);
    } else {
      close();
      nodes.push(token.node);
    }
  }
  close();
  return nodes;
}
