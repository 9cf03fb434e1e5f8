import type { Item } from '../../catalogue/catalogue.ts';

/** Whether an item is a rule or measure that no longer holds. */
export function hasEnded({ fields }: Item): boolean {
  return 'status' in fields && fields.status === 'retired';
}
