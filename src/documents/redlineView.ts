import type { Comparison } from '../changes/change.ts';
import { annexFor, customerOf } from './annexView.ts';
import type { MarkedCategory, MarkedChapter, RedlineView } from './changeViews.ts';
import { type ChangeDocumentEdition, editedVersion } from './edition.ts';
import { markedRecord, recordMark } from './markedRecord.ts';
import { markedProse, markedTitle, markedValue } from './marks.ts';
import { type Merged, mergeLists } from './mergeLists.ts';
import type { CustomerRecord, MarkedRecord } from './recordViews.ts';
import type { CategoryView, ChapterView } from './views.ts';

/**
 * The annex of the later version with everything marked that its reader saw otherwise in the earlier one. It is made of
 * the two annexes, so it says what they say; what is gone stands, deleted, where it stood.
 */
export function redlineView({ before, after }: Comparison, edition: ChangeDocumentEdition): RedlineView {
  const { language, from } = edition;
  const customer = customerOf(after, edition);
  const annex = annexFor(customer, { catalogue: after, edition });
  // A customer that the earlier version does not know yet is compared with what its services would have been told.
  const earlier = annexFor(customerOf(before, edition) ?? customer, { catalogue: before, edition });
  const records = { earlier: recordsOf(earlier.chapters), later: recordsOf(annex.chapters) };
  const chapters = mergeLists(earlier.chapters, annex.chapters, chapterKey).map((pair) =>
    markedChapter(pair, records),
  );
  return {
    ...annex,
    kind: 'redline',
    name: customer === null ? `annex-redline.${language}` : `annex-redline.${customer.id}.${language}`,
    from,
    to: editedVersion(edition),
    chapters,
    isSame: chapters.every(({ mark }) => mark === 'kept'),
  };
}

type Chapter = ChapterView<CustomerRecord>;
type Category = CategoryView<CustomerRecord>;
type RecordsById = ReadonlyMap<string, CustomerRecord>;

/** All rules and measures of both annexes, wherever they stand. */
type Records = { readonly earlier: RecordsById; readonly later: RecordsById };

/** The chapters with the lists are the same ones, whether a file introduces them or not. */
function chapterKey({ id, topic }: Chapter): string {
  return topic === 'rules' || topic === 'measures' ? `:${topic}` : id;
}

function recordsOf(chapters: readonly Chapter[]): RecordsById {
  const all = chapters.flatMap(({ rules, categories }) => [
    ...rules,
    ...categories.flatMap(({ measures }) => measures),
  ]);
  return new Map(all.map((record) => [record.id, record]));
}

function markedChapter({ before, after }: Merged<Chapter>, records: Records): MarkedChapter {
  const { id, topic } = after ?? before;
  const parts = {
    title: markedTitle(before?.title ?? null, after?.title ?? null),
    texts: markedProse(before?.text ?? null, after?.text ?? null),
    rules: markedRecords(before?.rules ?? [], after?.rules ?? [], records),
    categories: mergeLists(before?.categories ?? [], after?.categories ?? [], idOf).map((pair) =>
      markedCategory(pair, records),
    ),
  };
  return { id, topic, mark: recordMark(before, after, parts), ...parts };
}

function markedCategory({ before, after }: Merged<Category>, records: Records): MarkedCategory {
  const parts = {
    number: markedValue(before?.number ?? null, after?.number ?? null),
    title: markedTitle(before?.title ?? null, after?.title ?? null),
    texts: markedProse(before?.text ?? null, after?.text ?? null),
    measures: markedRecords(before?.measures ?? [], after?.measures ?? [], records),
  };
  return { id: (after ?? before).id, mark: recordMark(before, after, parts), ...parts };
}

/** The records of one list; what came from another list is compared with what it was there. */
function markedRecords(
  before: readonly CustomerRecord[],
  after: readonly CustomerRecord[],
  { earlier, later }: Records,
): MarkedRecord[] {
  return mergeLists(before, after, idOf).flatMap((pair) => {
    if (pair.after === null) return later.has(pair.before.id) ? [] : [markedRecord(pair)];
    return [markedRecord({ before: earlier.get(pair.after.id) ?? null, after: pair.after })];
  });
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
