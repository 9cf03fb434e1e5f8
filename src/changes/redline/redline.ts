import { type Aligned, alignBlocks } from './alignBlocks.ts';
import { childrenOf, keyOf, type MarkNode, marked, type TextNode, wordBlocks } from './node.ts';
import { redlineTable } from './redlineTable.ts';
import { redlineWords } from './redlineWords.ts';

/**
 * Two texts as one, in which marks say what differs: without its insertions it is the earlier text, without its
 * deletions the later one. A mark stands around blocks, items of a list, rows or cells of a table, or words. Blocks
 * that share enough words are compared word by word; blocks of another form or level count as replaced.
 */
export function redline<N extends TextNode>(
  before: readonly N[],
  after: readonly N[],
): readonly (N | MarkNode<N>)[] {
  // Made of the given nodes and of marks, each where a node of its kind stood.
  return redlineBlocks(before, after) as readonly (N | MarkNode<N>)[];
}

function redlineBlocks(before: readonly TextNode[], after: readonly TextNode[]): readonly TextNode[] {
  return gathered(alignBlocks(before, after)).flatMap(({ mark, pairs }): readonly TextNode[] => {
    if (mark === null) return pairs.map(redlinePair);
    return marked(
      mark,
      pairs.flatMap(({ before: old, after: own }) => own ?? old ?? []),
    );
  });
}

function redlinePair({ before, after }: Aligned): TextNode {
  if (before === null) return after;
  if (after === null) return before;
  if (keyOf(before) === keyOf(after)) return after;
  const [old, own] = [childrenOf(before), childrenOf(after)];
  if (wordBlocks.has(after.type)) return { ...after, children: redlineWords(old, own) };
  if (after.type === 'table') return redlineTable(before, after);
  return { ...after, children: redlineBlocks(old, own) };
}

type Gathered = { readonly mark: MarkNode<TextNode>['type'] | null; readonly pairs: Aligned[] };

/** Blocks in a row that are deleted, inserted, or in both texts. */
function gathered(aligned: readonly Aligned[]): Gathered[] {
  const groups: Gathered[] = [];
  for (const pair of aligned) {
    const mark = pair.after === null ? 'deletion' : pair.before === null ? 'insertion' : null;
    const last = groups.at(-1);
    if (last !== undefined && last.mark === mark) last.pairs.push(pair);
    else groups.push({ mark, pairs: [pair] });
  }
  return groups;
}
