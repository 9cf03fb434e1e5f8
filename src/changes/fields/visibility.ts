import { visibilityOf } from '../../catalogue/catalogue.ts';
import type { Visibility } from '../../catalogue/vocabulary.ts';
import { isProtection } from '../shown.ts';
import type { FieldRule } from './fieldRule.ts';
import { fieldValue } from './leaves.ts';

/** Who sees a rule or measure. Where it is not stated, its texts say so: what counts is who sees it in the end. */
export const visibility: FieldRule<Visibility | undefined> = {
  isRead: true,
  judge: ({ field, before: written, after: rewritten, pair }) => {
    if (!isProtection(pair.before) || !isProtection(pair.after)) return [];
    const [before, after] = [visibilityOf(pair.before), visibilityOf(pair.after)];
    if (before !== after) return [{ field: [field], before, after, class: classOf(before, after) }];
    if (written === rewritten) return [];
    return [
      { field: [field], before: fieldValue(written), after: fieldValue(rewritten), class: 'editorial' },
    ];
  },
};

function classOf(before: Visibility, after: Visibility): 'lowered' | 'improved' | 'editorial' {
  if (after === 'internal') return 'lowered';
  return before === 'internal' ? 'improved' : 'editorial';
}
