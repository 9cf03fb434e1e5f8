import { isShownToCustomers } from '../catalogue/audience.ts';
import type { Item, Measure, Rule } from '../catalogue/catalogue.ts';
import type { Pair } from './pairs.ts';
import type { RecordItem } from './recordKinds.ts';
import type { Version, Versions } from './versions.ts';

/** Whether customers find a record in their documents, before the change or after it. */
export function isShown({ before, after }: Pick<Pair, 'before' | 'after'>, versions: Versions): boolean {
  return isShownIn(before, versions.before) || isShownIn(after, versions.after);
}

/** Whether a rule or measure has ended. */
export function hasEnded(item: RecordItem | null): boolean {
  return isProtection(item) && item.fields.status === 'retired';
}

export function isProtection(item: Item | null): item is Rule | Measure {
  return item?.kind === 'rule' || item?.kind === 'measure';
}

/** Whether a record has a text for customers in any language. */
export function hasCustomerText({ texts }: RecordItem): boolean {
  return [...texts.values()].some(({ customer }) => customer !== null);
}

function isShownIn(item: RecordItem | null, version: Version): boolean {
  if (item === null) return false;
  if (isProtection(item)) return isShownToCustomers(item);
  if (item.kind === 'category') return version.openCategories.has(item.id);
  if (item.kind === 'chapter') return hasCustomerText(item);
  return item.kind !== 'customer' && item.kind !== 'framework';
}
