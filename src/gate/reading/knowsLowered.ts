import type { RecordChange } from '../../changes/change.ts';

/** Whether customers lose protection by a record, whatever its author says. */
export function knowsLowered({ isLoss, fields }: RecordChange): boolean {
  return isLoss || fields.some((field) => field.isVisible && field.class === 'lowered');
}
