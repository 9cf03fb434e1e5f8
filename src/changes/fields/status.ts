import type { Status } from '../../catalogue/vocabulary.ts';
import type { ChangeClass } from '../change.ts';
import type { FieldRule } from './fieldRule.ts';
import { fieldValue } from './leaves.ts';

/** How far a rule or measure is implemented. */
export const status: FieldRule<Status | undefined> = {
  isRead: true,
  judge: ({ field, before, after }) => {
    if (before === after) return [];
    const changeClass = stepOfStatus(before, after);
    return [{ field: [field], before: fieldValue(before), after: fieldValue(after), class: changeClass }];
  },
};

const order: Readonly<Record<Exclude<Status, 'retired'>, number>> = {
  planned: 0,
  partial: 1,
  implemented: 2,
};

/** What a step from one status to another is. None stated claims less than “implemented”, and else nothing is known. */
export function stepOfStatus(before: Status | undefined, after: Status | undefined): ChangeClass {
  if (after === 'retired') return 'retired';
  if (before === 'retired') return 'added';
  if (before === undefined) return after === 'implemented' ? 'improved' : 'unclassified';
  if (after === undefined) return before === 'implemented' ? 'lowered' : 'unclassified';
  return order[after] > order[before] ? 'improved' : 'lowered';
}
