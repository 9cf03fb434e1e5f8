import type { Item } from '../../catalogue/catalogue.ts';
import type { FieldChange, FieldValue, RecordChange, TextChange } from '../../changes/change.ts';
import { compareCodePoints } from '../../source/sourceTree.ts';
import type { ChangesReport } from './changesReport.ts';
import type { ChangesFile } from './comparisonSchema.ts';
import { nameOf, numbersOf } from './recordNames.ts';

/** What differs between two versions as data, see `comparisonSchema`. */
export function changesJson(report: ChangesReport): string {
  const { from, to, readers, hidden, step, nextVersion, comparison } = report;
  const file: ChangesFile = {
    format: 'tomwerk-diff/1',
    from,
    to,
    readers: { customer: readers.customer?.id ?? null, onlyVisible: readers.onlyVisible },
    hidden,
    step,
    nextVersion,
    releases: comparison.releases.map(({ id }) => id),
    records: comparison.records.map((record) => recordEntry(record, comparison.after.sourceLanguage)),
    coverage: comparison.coverage.map((entry) => ({ ...entry, by: [...entry.by] })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Entry = ChangesFile['records'][number];

/** Names every key: nothing of the items themselves gets into the file. */
function recordEntry(record: RecordChange, language: string): Entry {
  const { kind, id, before, after, class: name, isVisible, services, successors, isLoss, reason } = record;
  const ofBoth = <T>(value: (item: Item) => T) => ({
    before: before === null ? null : value(before),
    after: after === null ? null : value(after),
  });
  return {
    kind,
    id,
    class: name,
    isVisible,
    services: services === null ? null : [...services],
    number: numbersOf(record),
    title: ofBoth((item) => nameOf(item, language)),
    file: ofBoth(({ file }) => file),
    fields: record.fields.map(fieldEntry),
    texts: record.texts.map(textEntry),
    successors: [...successors],
    isLoss,
    reason,
    waiver: waiverEntry(record),
  };
}

function fieldEntry({ field, before, after, class: name, isVisible }: FieldChange): Entry['fields'][number] {
  return { field: field.map(String), before: inOrder(before), after: inOrder(after), class: name, isVisible };
}

function textEntry({
  language,
  part,
  before,
  after,
  class: name,
  isVisible,
}: TextChange): Entry['texts'][number] {
  return { language, part, before, after, class: name, isVisible };
}

function waiverEntry({ waiver }: RecordChange): Entry['waiver'] {
  if (waiver === null) return null;
  const { release, reason, approver, notice } = waiver;
  return { release, reason, approver, notice };
}

type Json = Entry['fields'][number]['before'];

/** A value with its keys in code-point order, in whichever they were written. */
function inOrder(value: FieldValue): Json {
  if (isList(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => compareCodePoints(a, b));
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOrder(inner)]));
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}
