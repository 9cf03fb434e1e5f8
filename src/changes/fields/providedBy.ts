import { isDeepStrictEqual } from 'node:util';
import type { FieldRule } from './fieldRule.ts';
import { fieldValue } from './leaves.ts';

/** Who provides a rule or measure; the order in which they stand does not matter. */
export const providedBy: FieldRule<readonly string[] | undefined> = {
  isRead: true,
  judge: ({ field, before, after }) => {
    if (isDeepStrictEqual(before, after)) return [];
    const isSame = isDeepStrictEqual(new Set(before), new Set(after));
    const changeClass = isSame ? 'editorial' : 'scope';
    return [{ field: [field], before: fieldValue(before), after: fieldValue(after), class: changeClass }];
  },
};
