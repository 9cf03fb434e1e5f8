import type { Measure } from '../../catalogue/catalogue.ts';
import type { ChangeClass } from '../change.ts';
import { secondsOf } from '../units.ts';
import type { FieldRule } from './fieldRule.ts';
import { type Leaf, leavesOf } from './leaves.ts';

type Review = Measure['fields']['review'];

/** How a rule or measure is reviewed: how often it is counts, everything else is a record of what was done. */
export const review: FieldRule<Review> = {
  isRead: false,
  judge: ({ field, before, after }) =>
    leavesOf([field], before, after).map((leaf) => ({
      ...leaf,
      class: leaf.field.at(-1) === 'every' ? classOf(leaf) : 'editorial',
    })),
};

function classOf({ before, after }: Leaf): ChangeClass {
  if (typeof before !== 'string') return 'improved';
  if (typeof after !== 'string') return 'lowered';
  const [was, is] = [secondsOf(before), secondsOf(after)];
  if (was === is) return 'editorial';
  return is > was ? 'lowered' : 'improved';
}
