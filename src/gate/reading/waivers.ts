import type { RecordChange, Waiver } from '../../changes/change.ts';
import type { GateQuestion } from '../question.ts';

type Versions = Pick<GateQuestion, 'comparison'>;

/** Whether an approved waiver lets customers lose what a record promised; it counts for this record alone. */
export function isWaived({ waiver }: RecordChange, versions: Versions): boolean {
  return waiver !== null && isApproved(waiver, versions);
}

/**
 * Whether a waiver is approved: its approver is a role of the organisation. That it has a reason and a day of notice is
 * a matter of the schema; that the role did consent shows in the review of the change that brought the waiver.
 */
export function isApproved(
  { approver }: Pick<Waiver, 'approver'>,
  { comparison: { after } }: Versions,
): boolean {
  // Where the organisation cannot be read, that is reported, and nothing is known of its roles.
  return after.organisation === null || Object.hasOwn(after.organisation.fields.roles ?? {}, approver);
}

/** Ids of the records that an approved waiver names. */
export function waivedIds(versions: Versions): ReadonlySet<string> {
  const waivers = versions.comparison.releases.flatMap(({ fields }) => fields.waivers ?? []);
  return new Set(waivers.filter((waiver) => isApproved(waiver, versions)).map(({ measure }) => measure));
}
