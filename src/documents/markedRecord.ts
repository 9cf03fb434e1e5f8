import { markedProviders } from './markedProviders.ts';
import { markedProse, markedTitle, markedValue } from './marks.ts';
import type { Merged } from './mergeLists.ts';
import type { CustomerRecord, MarkedRecord, RecordMark, State } from './recordViews.ts';

/** What customers saw and see of a record, with marks at what differs. */
export function markedRecord({ before, after }: Merged<CustomerRecord>): MarkedRecord {
  const parts = {
    number: markedValue(before?.number ?? null, after?.number ?? null),
    title: markedTitle(before?.title ?? null, after?.title ?? null),
    state: markedValue(stateOf(before), stateOf(after)),
    providers: markedProviders(before?.providers ?? [], after?.providers ?? []),
    texts: markedProse(before?.text ?? null, after?.text ?? null),
  };
  return { id: (after ?? before).id, mark: recordMark(before, after, parts), ...parts };
}

function stateOf(record: CustomerRecord | null): State | null {
  const { status = null, targetDate = null } = record ?? {};
  return status === null ? null : { status, targetDate };
}

/** Whether a view is new, gone, changed in any of its parts, or as it was. */
export function recordMark(before: unknown, after: unknown, parts: object): RecordMark {
  if (before === null) return 'inserted';
  if (after === null) return 'deleted';
  return hasMark(parts) ? 'changed' : 'kept';
}

function hasMark(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('mark' in part && part.mark !== 'kept') return true;
  if ('type' in part && (part.type === 'insertion' || part.type === 'deletion')) return true;
  return Object.values(part).some(hasMark);
}
