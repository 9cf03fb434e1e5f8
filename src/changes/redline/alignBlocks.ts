import { compareSequences } from '../sequence.ts';
import { childrenOf, keyOf, type TextNode } from './node.ts';
import { pairAlike } from './pairAlike.ts';

type Blocks = readonly TextNode[];

/** A block of one text or the other, or of both: unchanged, or as it was and as it is. */
export type Aligned =
  | { readonly before: TextNode; readonly after: TextNode }
  | { readonly before: TextNode; readonly after: null }
  | { readonly before: null; readonly after: TextNode };

/** So many pairs of blocks are held against each other at once. */
const mostPairs = 10_000;

/** In longer stretches of changed blocks, so many of the longer side at a time. */
const atOnce = 40;

/**
 * Which block became which, in the order of both texts: first those that are the same, then between them those that are
 * alike. Takes time in proportion to the number of blocks, however they differ.
 */
export function alignBlocks(before: Blocks, after: Blocks): Aligned[] {
  return alignBy(keyOf, before, after, (deleted, inserted) => {
    if (deleted.length * inserted.length <= mostPairs) return pairAlike(deleted, inserted);
    return alignBy(nameOf, deleted, inserted, pairPiecewise);
  });
}

/** A row goes by its first cell. */
function nameOf(node: TextNode): string {
  const [first] = childrenOf(node);
  return node.type === 'tableRow' && first !== undefined ? keyOf(first) : keyOf(node);
}

/** Long lists are paired in pieces that stand about as far down in both. */
function pairPiecewise(before: Blocks, after: Blocks): Aligned[] {
  if (before.length * after.length <= mostPairs) return pairAlike(before, after);
  const pieces = Math.ceil(Math.max(before.length, after.length) / atOnce);
  const piece = (blocks: Blocks, index: number) =>
    blocks.slice(
      Math.round((index * blocks.length) / pieces),
      Math.round(((index + 1) * blocks.length) / pieces),
    );
  return Array.from({ length: pieces }, (_, index) =>
    pairAlike(piece(before, index), piece(after, index)),
  ).flat();
}

/** Pairs blocks with the same key, and leaves what lies between them to `alignRest`. */
function alignBy(
  key: (node: TextNode) => string,
  before: Blocks,
  after: Blocks,
  alignRest: (deleted: Blocks, inserted: Blocks) => Aligned[],
): Aligned[] {
  const aligned: Aligned[] = [];
  let at = 0;
  let deleted: Blocks = [];
  let inserted: Blocks = [];
  const close = () => {
    for (const pair of alignRest(deleted, inserted)) aligned.push(pair);
    [deleted, inserted] = [[], []];
  };
  for (const { kind, elements } of compareSequences(before, after, key)) {
    if (kind === 'deleted') deleted = [...deleted, ...elements];
    if (kind === 'inserted') inserted = [...inserted, ...elements];
    if (kind === 'kept') {
      close();
      // A run of kept elements holds those of the later text; the earlier text has theirs in the same row.
      for (const [index, node] of elements.entries())
        aligned.push({ before: before[at + index] ?? node, after: node });
    }
    if (kind !== 'inserted') at += elements.length;
  }
  close();
  return aligned;
}
