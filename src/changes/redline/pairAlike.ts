import type { Aligned } from './alignBlocks.ts';
import { blockContainers, shellOf, type TextNode, wordBlocks } from './node.ts';
import { similarity } from './similarity.ts';

type Blocks = readonly TextNode[];

/** Below this a block counts as replaced by another. */
const leastSimilarity = 0.35;

/**
 * Pairs blocks of the same form so that together they share the most words, none crossing another; the others are
 * deleted or inserted where they stand. Takes time in proportion to the product of both lengths.
 */
export function pairAlike(before: Blocks, after: Blocks): Aligned[] {
  const steps = bestSteps(before, after);
  const aligned: Aligned[] = [];
  let [row, column] = [before.length, after.length];
  while (row > 0 || column > 0) {
    const step = column === 0 ? deleted : row === 0 ? inserted : at(steps[row], column);
    aligned.push(alignedBy(step, before[row - 1], after[column - 1]));
    if (step !== inserted) row -= 1;
    if (step !== deleted) column -= 1;
  }
  return aligned.reverse();
}

const nothing: TextNode = { type: 'text', value: '' };

function alignedBy(step: number, before = nothing, after = nothing): Aligned {
  if (step === deleted) return { before, after: null };
  return { before: step === inserted ? null : before, after };
}

const [paired, deleted, inserted] = [0, 1, 2] as const;

/** The last step of the best pairing of each two beginnings of the lists, by dynamic programming. */
function bestSteps(before: Blocks, after: Blocks): readonly Uint8Array[] {
  const steps = [new Uint8Array(after.length + 1)];
  let above = new Float64Array(after.length + 1);
  for (const block of before) {
    const scores = new Float64Array(after.length + 1);
    const own = new Uint8Array(after.length + 1);
    for (const [place, other] of after.entries()) {
      const alike = likeness(block, other);
      const together = alike === 0 ? -1 : at(above, place) + alike;
      const best = Math.max(together, at(above, place + 1), at(scores, place));
      scores[place + 1] = best;
      // Read from the end, what was inserted comes behind what was deleted.
      const apart = at(scores, place) === best ? inserted : deleted;
      own[place + 1] = together === best ? paired : apart;
    }
    steps.push(own);
    above = scores;
  }
  return steps;
}

function at(numbers: ArrayLike<number> | undefined, place: number): number {
  return numbers?.[place] ?? 0;
}

/** How alike two blocks are that can be compared; 0 for all others. */
function likeness(a: TextNode, b: TextNode): number {
  if (a.type !== b.type || !(wordBlocks.has(a.type) || blockContainers.has(a.type))) return 0;
  if (shellOf(a) !== shellOf(b)) return 0;
  const alike = similarity(a, b);
  return alike < leastSimilarity ? 0 : alike;
}
