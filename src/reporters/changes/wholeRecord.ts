import type { Item } from '../../catalogue/catalogue.ts';
import type { FieldChange, FieldValue, RecordChange, TextChange } from '../../changes/change.ts';
import { isProtection } from '../../changes/shown.ts';
import { linesOf } from '../../changes/texts/linesOf.ts';
import type { FieldPath } from '../../entries/entry.ts';

/** What is promised by a record that came or went as a whole, whose parts are not compared one by one. */
export type WholeRecord = {
  readonly fields: readonly FieldChange[];
  /** Its text for customers; none where it has none. */
  readonly texts: readonly TextChange[];
};

const nothing: WholeRecord = { fields: [], texts: [] };

/** A record as a whole, where only one version has it. */
export function wholeRecord(record: RecordChange): WholeRecord {
  const { before, after, fields, texts, class: changeClass } = record;
  const isWhole = (before === null || after === null) && fields.length + texts.length === 0;
  const item = after ?? before;
  if (!isWhole || item === null || changeClass === 'editorial') return nothing;
  return {
    fields: promises(item).map(([field, value]) => ({ field, ...asChange(value, record) })),
    texts: customerTexts(item).map(([language, text]) => ({
      language,
      part: 'customer',
      ...asChange(text, record),
    })),
  };
}

function asChange<T>(value: T, { before, class: changeClass, isVisible }: RecordChange) {
  const sides = before === null ? { before: null, after: value } : { before: value, after: null };
  return { ...sides, class: changeClass, isVisible };
}

/** The text for customers in the language of the source. */
function customerTexts({ texts }: Item): (readonly [language: string, text: string])[] {
  return [...texts]
    .slice(0, 1)
    .map(([language, { customer }]) => [language, linesOf(customer ?? []).join('\n')] as const)
    .filter(([, text]) => text !== '');
}

/** What a rule or measure promises, beside its text. */
function promises(item: Item): (readonly [FieldPath, FieldValue])[] {
  if (!isProtection(item)) return [];
  const { status, targetDate, providedBy, parameters = {}, controls = {} } = item.fields;
  const stated: (readonly [FieldPath, FieldValue | undefined])[] = [
    [['status'], status],
    [['targetDate'], targetDate],
    [['providedBy'], providedBy],
    ...Object.entries(parameters).map(([name, value]) => [['parameters', name], value] as const),
    ...Object.entries(controls).map(([framework, ids]) => [['controls', framework], ids] as const),
  ];
  return stated.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]));
}
