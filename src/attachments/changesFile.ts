import { readingOf } from '../changes/redline/reading.ts';
import type {
  ChangeReportView,
  ChangeView,
  FactChange,
  FactValue,
  NamedRecord,
  WaiverView,
} from '../documents/changeViews.ts';
import type { Label, Marked, MarkedRecord } from '../documents/recordViews.ts';
import type { ChangeEntry, ChangesFile } from './changesSchema.ts';
import { comparedVersionOf, factsOf } from './documentFacts.ts';
import { textOf, type WordingFor } from './plainText.ts';

/** What a change report tells, as data. Every field is named: what is added to a view does not leave the house unseen. */
export function changesFile(view: ChangeReportView, wordingFor: WordingFor): ChangesFile {
  const { from, to, effective, releases, groups, coverage } = view;
  return {
    format: 'tomwerk-changes/1',
    document: factsOf(view),
    from: comparedVersionOf(from),
    to: comparedVersionOf(to),
    effective,
    releases: releases.map(({ version, date, effective: valid, approver, text }) => ({
      version,
      date,
      effective: valid,
      approver,
      text: textOf(text, wordingFor),
    })),
    changes: groups.flatMap(({ changes }) => changes.map((change) => changeEntry(change, wordingFor))),
    coverage: coverage.flatMap(({ service, controls }) =>
      controls.map(({ change, framework, control, title, by }) => {
        return { service, change, framework, control, title, by: by.map(named) };
      }),
    ),
  };
}

function changeEntry(change: ChangeView, wordingFor: WordingFor): ChangeEntry {
  const { kind, id, services, record, facts, presence, successors, isLoss, isUnprinted, reason, waiver } =
    change;
  return {
    kind,
    id,
    class: change.class,
    services: services === null ? null : [...services],
    before: record.mark === 'inserted' ? null : sideOf(record, 'before', wordingFor),
    after: record.mark === 'deleted' ? null : sideOf(record, 'after', wordingFor),
    facts: facts.map(factEntry),
    presence,
    successors: successors.map(named),
    isLoss,
    isUnprinted,
    reason,
    waiver: waiver === null ? null : waiverEntry(waiver),
  };
}

function waiverEntry({ release, reason, approver, notice }: WaiverView): ChangeEntry['waiver'] {
  return { release, reason, approver, notice };
}

type Side = 'before' | 'after';

/** A record as it was, or as it is. */
function sideOf(
  { number, title, texts }: MarkedRecord,
  side: Side,
  wordingFor: WordingFor,
): ChangeEntry['before'] {
  const titles = valuesOf(title, side);
  const text = texts
    .map(({ language, nodes }) => ({ language, nodes: readingOf(nodes, side) }))
    .find(({ nodes }) => nodes.length > 0);
  return {
    number: valuesOf(number, side)[0] ?? null,
    title: titleOf(titles),
    text: textOf(text ?? null, wordingFor),
  };
}

function titleOf(pieces: readonly Label[]): Label {
  return { text: pieces.map(({ text }) => text).join(''), language: pieces[0]?.language ?? '' };
}

function factEntry({ fact, name, class: changeClass, values }: FactChange): ChangeEntry['facts'][number] {
  return {
    fact,
    name,
    class: changeClass,
    before: valuesOf(values, 'before'),
    after: valuesOf(values, 'after'),
  };
}

function valuesOf<T extends string | Label | FactValue>(values: readonly Marked<T>[], side: Side): T[] {
  const other = side === 'before' ? 'inserted' : 'deleted';
  return values.filter(({ mark }) => mark !== other).map(({ value }) => value);
}

function named({ id, number, title }: NamedRecord): NamedRecord {
  return { id, number, title };
}
