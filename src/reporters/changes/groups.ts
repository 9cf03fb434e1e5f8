import { type ChangeClass, gravity, type RecordChange } from '../../changes/change.ts';
import { classWords } from '../../changes/words/classWords.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import type { ChangesReport } from './changesReport.ts';
import { changesWords } from './changesWords.ts';
import type { ToldRecord } from './tellRecord.ts';

/** Records whose change is of one class; `null` for those of which customers see nothing. */
export type Group = { readonly class: ChangeClass | null; readonly records: readonly RecordChange[] };

/** The changes from the gravest to the mildest, and last those that are internal. */
export function groupsOf(records: readonly RecordChange[]): Group[] {
  const visible = Map.groupBy(
    records.filter(({ isVisible }) => isVisible),
    (record) => record.class,
  );
  const groups: Group[] = gravity.map((name) => ({ class: name, records: visible.get(name) ?? [] }));
  const internal = { class: null, records: records.filter(({ isVisible }) => !isVisible) };
  return [...groups, internal].filter((group) => group.records.length > 0);
}

/** The heading of a group. */
export function groupTitle({ class: name }: Group, language: MessageLanguage): string {
  if (name === null) return changesWords[language].onlyInternal;
  const [first = '', ...rest] = classWords[language][name];
  return first.toUpperCase() + rest.join('');
}

/** How many changes there are of each class: `1 abgesenkt, 2 nur intern`. */
export function countsText(records: readonly RecordChange[], language: MessageLanguage): string {
  const { onlyInternal } = changesWords[language];
  return groupsOf(records)
    .map(({ class: name, records: found }) => {
      const word = name === null ? onlyInternal.toLowerCase() : classWords[language][name];
      return `${found.length} ${word}`;
    })
    .join(', ');
}

function countText(records: readonly RecordChange[], language: MessageLanguage): string {
  return `${changesWords[language].count(records.length)}: ${countsText(records, language)}.`;
}

/** What sums up a comparison, in full sentences. */
export function summaryTexts(
  { comparison, hidden, readers, step, nextVersion }: ChangesReport,
  language: MessageLanguage,
): string[] {
  const words = changesWords[language];
  const { records } = comparison;
  const customer = readers.customer?.name ?? null;
  const open = records.filter((record) => record.isVisible && record.class === 'unclassified').length;
  return [
    records.length === 0 ? words.nothing(customer, readers.onlyVisible) : countText(records, language),
    ...(hidden === 0 ? [] : [words.hidden(hidden, customer)]),
    ...(step === null || customer !== null ? [] : [words.step(step, nextVersion)]),
    ...(step === null || step === 'major' || open === 0 || customer !== null
      ? []
      : [words.unclassified(open)]),
  ];
}

/** What the heading of the group does not say of a record: its class, whether it is new or gone, and approved. */
export function fateWords(
  { class: name, fate, isVisible, isWaived }: ToldRecord,
  language: MessageLanguage,
): string[] {
  const saysFate = fate !== null && name !== 'added' && name !== 'retired';
  return [
    ...(isVisible ? [] : [classWords[language][name]]),
    ...(saysFate ? [changesWords[language].fate[fate]] : []),
    ...(isWaived ? [changesWords[language].approved] : []),
  ];
}
