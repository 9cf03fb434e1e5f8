import type { ChangeClass } from '../change.ts';
import type { FieldRule } from './fieldRule.ts';
import { leavesOf } from './leaves.ts';

/** Every change of the field is of one class, whether customers read it or only those inside. */
export function always(
  changeClass: ChangeClass,
  { isRead }: { readonly isRead: boolean },
): FieldRule<unknown> {
  return {
    isRead,
    judge: ({ field, before, after }) =>
      leavesOf([field], before, after).map((leaf) => ({ ...leaf, class: changeClass })),
  };
}

/** A heading, which stands in the texts of a record and is compared with them. */
export const inTexts: FieldRule<unknown> = { isRead: true, judge: () => [] };
