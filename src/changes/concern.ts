import type { Item } from '../catalogue/catalogue.ts';
import {
  type Comparison,
  type CoverageChange,
  type FieldChange,
  gravest,
  type RecordChange,
} from './change.ts';

/**
 * What of a comparison concerns those who use some services (`null` for all). That a record holds for other services now
 * does not concern those for whom it holds as before, nor does a control that is lost elsewhere.
 */
export function concernOf(comparison: Comparison, services: ReadonlySet<string> | null): Comparison {
  if (services === null) return comparison;
  const coverage = comparison.coverage.filter(({ service }) => service === null || services.has(service));
  return {
    ...comparison,
    coverage,
    records: comparison.records.flatMap((record) => concerned(record, services, coverage) ?? []),
  };
}

function concerned(
  record: RecordChange,
  services: ReadonlySet<string>,
  coverage: readonly CoverageChange[],
): RecordChange | null {
  if (record.services !== null && !record.services.some((id) => services.has(id))) return null;
  const fields = record.fields
    .filter(({ field }) => field[0] !== 'services' || !holdsAsBefore(record, services))
    .map((change) =>
      isDecidedElsewhere(change, record, coverage) ? { ...change, class: 'equal' as const } : change,
    );
  if (isSame(fields, record.fields)) return record;
  const all = [...fields, ...record.texts];
  if (all.length === 0) return null;
  const seen = all.filter(({ isVisible }) => isVisible);
  const hasFate = record.class === 'retired' || record.class === 'added';
  return {
    ...record,
    fields,
    class: hasFate ? record.class : gravest((seen.length > 0 ? seen : all).map((part) => part.class)),
    isVisible: hasFate ? record.isVisible : seen.length > 0,
  };
}

/** Whether a record holds for the same of some services in both versions. */
function holdsAsBefore({ before, after }: RecordChange, services: ReadonlySet<string>): boolean {
  const [was, is] = [before, after].map((item) => heldBy(item, services));
  return was !== undefined && is !== undefined && was.symmetricDifference(is).size === 0;
}

function heldBy(item: Item | null, services: ReadonlySet<string>): ReadonlySet<string> {
  if (item === null) return new Set();
  const named = 'services' in item.fields ? item.fields.services : undefined;
  return named === undefined || named === 'all' ? services : services.intersection(new Set(named));
}

/** Whether the change of a control lowers or improves something, but nothing that is told here. */
function isDecidedElsewhere(
  { field, class: name, after }: FieldChange,
  { id }: RecordChange,
  coverage: readonly CoverageChange[],
): boolean {
  const [first, framework, control] = field;
  if (first !== 'controls' || (name !== 'lowered' && name !== 'improved')) return false;
  const change = after === null ? 'lost' : 'gained';
  return !coverage.some(
    (entry) =>
      entry.change === change &&
      entry.framework === framework &&
      entry.control === control &&
      entry.by.includes(id),
  );
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}
