import type { Comparison } from '../../changes/change.ts';
import { narrowed, type Readers } from '../../changes/narrowed.ts';
import { nextVersion, type Step, stepFor } from '../../changes/version.ts';
import { nameOf } from './recordNames.ts';

/** A version that is compared, as a report names it. */
export type ComparedVersion = {
  /** As it was asked for; `null` for the working copy. */
  readonly ref: string | null;
  /** The version tag, such as `v1.2.0`; `null` where there is none. */
  readonly tag: string | null;
  /** The whole id of the commit; `null` for the working copy. */
  readonly commit: string | null;
  /** The day of the commit (ISO 8601, UTC); `null` for the working copy. */
  readonly date: string | null;
};

/** Everything that a report of the changes between two versions tells. */
export type ChangesReport = {
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  /** What the readers are concerned with, see `narrowed`. */
  readonly comparison: Comparison;
  /** How many records differ beside those: nothing of them concerns the readers. */
  readonly hidden: number;
  readonly readers: {
    readonly customer: { readonly id: string; readonly name: string } | null;
    readonly onlyVisible: boolean;
  };
  /** How far the version must move for all changes, those that are hidden as well; `null` where nothing differs. */
  readonly step: Step | null;
  /** The least number that the later version can have; `null` where the earlier one has none or nothing differs. */
  readonly nextVersion: string | null;
};

type Versions = Pick<ChangesReport, 'from' | 'to'>;

/** What a report tells these readers of a comparison. */
export function changesReport(
  comparison: Comparison,
  { from, to }: Versions,
  readers: Readers,
): ChangesReport {
  const told = narrowed(comparison, readers);
  const step = comparison.records.length === 0 ? null : stepFor(comparison);
  const last = /^v(\d+\.\d+\.\d+)$/.exec(from.tag ?? '')?.[1] ?? null;
  return {
    from,
    to,
    comparison: told,
    hidden: comparison.records.length - told.records.length,
    readers: { customer: customerOf(comparison, readers.customer), onlyVisible: readers.onlyVisible },
    step,
    nextVersion: step === null || last === null ? null : nextVersion(last, step),
  };
}

function customerOf({ before, after }: Comparison, id: string | null): ChangesReport['readers']['customer'] {
  const found = [...after.customers, ...before.customers].find((customer) => customer.id === id);
  return found === undefined ? null : { id: found.id, name: nameOf(found, after.sourceLanguage) };
}
