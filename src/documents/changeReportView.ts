import { type Comparison, gravity, type RecordChange } from '../changes/change.ts';
import { partyOf } from './annexView.ts';
import { type ChangeReader, changeReader } from './changeReader.ts';
import { changeView } from './changeView.ts';
import type { ChangeGroup, ChangeReportView, ChangeView } from './changeViews.ts';
import { controlView, organisationView, releaseNews } from './control.ts';
import { type ChangeDocumentEdition, editedVersion } from './edition.ts';
import { serviceCoverage } from './serviceCoverage.ts';

/** What changed for customers between two versions: for all of them, or for one and its services. */
export function changeReportView(comparison: Comparison, edition: ChangeDocumentEdition): ChangeReportView {
  const { before, after, releases } = comparison;
  const { language, from, provenance } = edition;
  const reader = changeReader(comparison, edition);
  const { customer } = reader;
  const changes = withAnchors(
    [...comparison.records, ...broughtByServices(comparison, reader)].flatMap(
      (change) => changeView(change, reader) ?? [],
    ),
  );
  const groups = gravity.flatMap((name): ChangeGroup[] => {
    const own = changes.filter((change) => change.class === name);
    return own.length === 0 ? [] : [{ id: `_${name}`, class: name, count: own.length, changes: own }];
  });
  const coverage = serviceCoverage(comparison, reader);
  return {
    kind: 'changes',
    name: customer === null ? `changes.${language}` : `changes.${customer.id}.${language}`,
    language,
    organisation: organisationView(after, language),
    control: controlView(after, edition, 'annex'),
    provenance,
    from,
    to: editedVersion(edition),
    effective: releases.at(-1)?.fields.effective ?? null,
    customer: customer === null ? null : partyOf(customer, reader.after.surroundings),
    hasServices: [before, after].some(({ services }) => services.length > 0),
    releases: releases.map((release) => releaseNews(release, after, language)),
    groups,
    coverage,
    isSame: changes.length + coverage.length === 0,
  };
}

/** Rules and measures that did not change themselves: the customer uses other services now. */
function broughtByServices({ records, before, after }: Comparison, reader: ChangeReader): RecordChange[] {
  const changed = new Set(records.map(({ kind, id }) => `${kind}/${id}`));
  const earlier = new Map(
    [...before.rules, ...before.measures].map((item) => [`${item.kind}/${item.id}`, item]),
  );
  return [...after.rules, ...after.measures].flatMap((item): RecordChange[] => {
    const key = `${item.kind}/${item.id}`;
    const old = earlier.get(key);
    if (old === undefined || changed.has(key) || reader.before.shows(old) === reader.after.shows(item))
      return [];
    const unchanged = { fields: [], texts: [], successors: [], isLoss: false, reason: null, waiver: null };
    const { kind, id } = item;
    return [
      {
        kind,
        id,
        before: old,
        after: item,
        class: 'scope',
        isVisible: true,
        services: reader.after.services,
        ...unchanged,
      },
    ];
  });
}

/** Kinds whose ids differ from each other, since documents hold them together. */
const printed: ReadonlySet<string> = new Set(['rule', 'measure', 'category', 'chapter']);

/** Gives every change an id of its own in the document. */
function withAnchors(changes: readonly ChangeView[]): ChangeView[] {
  const taken = new Set<string>();
  return changes.map((change) => {
    const { id } = change.record;
    const anchor = printed.has(change.kind) && !taken.has(id) ? id : `tomwerk-${change.kind}-${id}`;
    taken.add(anchor);
    return { ...change, record: { ...change.record, id: anchor } };
  });
}
