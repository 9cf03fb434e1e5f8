import type { CustomerRecord, InternalRecord } from '../documents/recordViews.ts';
import type { ChapterView, DocumentView } from '../documents/views.ts';
import { factsOf } from './documentFacts.ts';
import type { CustomerEntry, InternalEntry, MeasuresFile } from './measuresSchema.ts';
import { textOf, type WordingFor } from './plainText.ts';

/** The rules and measures of a document as data: what its reader may see, each list in the order of its print. */
export function measuresFile(view: DocumentView, wordingFor: WordingFor): MeasuresFile {
  const base = { format: 'tomwerk-measures/1', document: factsOf(view) } as const;
  if (view.kind === 'annex') {
    const entry = (record: CustomerRecord) => customerEntry(record, wordingFor);
    return { ...base, audience: 'customer', ...listsOf(view.chapters, entry) };
  }
  const entry = (record: InternalRecord) => internalEntry(record, wordingFor);
  return { ...base, audience: 'internal', ...listsOf(view.chapters, entry) };
}

function listsOf<R, E>(chapters: readonly ChapterView<R>[], entry: (record: R) => E) {
  const categories = chapters.flatMap((chapter) => chapter.categories);
  return {
    rules: chapters.flatMap((chapter) => chapter.rules).map(entry),
    categories: categories.map(({ id, number, title, measures }) => ({
      id,
      number,
      title,
      measures: measures.map(entry),
    })),
  };
}

/** Names every field: what is added to the record of a customer does not leave the house unseen. */
function customerEntry(record: CustomerRecord, wordingFor: WordingFor): CustomerEntry {
  const { id, number, title, status, targetDate, providers, text } = record;
  return {
    id,
    number,
    title,
    status,
    targetDate,
    providers: [...providers],
    text: textOf(text, wordingFor),
  };
}

function internalEntry(record: InternalRecord, wordingFor: WordingFor): InternalEntry {
  const { services, evidence, parameters, controls, internal, history, ...rest } = record;
  return {
    ...rest,
    ...customerEntry(record, wordingFor),
    services: services === null ? null : [...services],
    evidence: [...evidence],
    parameters: [...parameters],
    controls: controls.map((group) => ({ ...group, controls: [...group.controls] })),
    internal: textOf(internal, wordingFor),
  };
}
