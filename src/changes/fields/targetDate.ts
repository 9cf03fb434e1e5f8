import type { ChangeClass } from '../change.ts';
import type { RecordItem } from '../recordKinds.ts';
import { isProtection } from '../shown.ts';
import type { FieldRule } from './fieldRule.ts';
import { fieldValue } from './leaves.ts';

/** The day until which a rule or measure is to be implemented; it counts while it is not. */
export const targetDate: FieldRule<string | undefined> = {
  isRead: true,
  judge: ({ field, before, after, pair }) => {
    if (before === after) return [];
    const isOpen = isUnderWay(pair.before) && isUnderWay(pair.after);
    const changeClass = isOpen ? classOf(before, after) : 'editorial';
    return [{ field: [field], before: fieldValue(before), after: fieldValue(after), class: changeClass }];
  },
};

function isUnderWay(item: RecordItem): boolean {
  return isProtection(item) && (item.fields.status === 'planned' || item.fields.status === 'partial');
}

function classOf(before: string | undefined, after: string | undefined): ChangeClass {
  if (before === undefined) return 'improved';
  return after === undefined || after > before ? 'lowered' : 'improved';
}
