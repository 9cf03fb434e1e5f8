import type { Item, ItemText } from '../../catalogue/catalogue.ts';
import type { FieldChange, RecordChange, TextChange } from '../../changes/change.ts';
import { linesOf } from '../../changes/texts/linesOf.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../entries/entry.ts';
import { locationOf } from '../../entries/locationOf.ts';
import type { GateQuestion } from '../question.ts';

/** Where a field of a record stands now; where the record is gone, where its release could say so. */
export function placeOf(
  { after }: Pick<RecordChange, 'after'>,
  field: FieldPath,
  question: GateQuestion,
): Location | null {
  return after === null ? placeOfGone(question) : after.locate(field);
}

/** Where what is about a file that is gone is reported: at the notes of the coming release, else the organisation. */
export function placeOfGone({ coming, comparison: { after } }: GateQuestion): Location | null {
  if (coming !== null) return coming.locate(coming.fields.waivers === undefined ? [] : ['waivers']);
  return after.organisation?.locate([]) ?? null;
}

/** Where a field or a text that differs stands now. */
export function placeOfChange(
  change: FieldChange | TextChange,
  record: RecordChange,
  question: GateQuestion,
): Location | null {
  if ('field' in change) return placeOf(record, pathIn(record.after, change), question);
  const text = record.after?.texts.get(change.language);
  if (text === undefined) return placeOf(record, [], question);
  if (change.part === 'title' || change.part === 'customerTitle') return text.locate([change.part]);
  return firstOther(text, change) ?? text.locate([]);
}

/** A control that is gone was one of a list; its place is where that list is. */
function pathIn(item: Item | null, { field }: FieldChange): FieldPath {
  const [name, framework] = field;
  return item !== null && name === 'controls' && framework !== undefined ? [name, framework] : field;
}

/** The first block of a text that was not in it before; where there is only less, its first block. */
function firstOther(text: ItemText, { part, before }: TextChange): Location | null {
  const blocks = (part === 'internal' ? text.internal : text.customer) ?? [];
  const known = new Set(before?.split('\n'));
  const other = blocks.find((block) => linesOf([block]).some((line) => !known.has(line))) ?? blocks[0];
  return other === undefined ? null : locationOf(text.file, other);
}
