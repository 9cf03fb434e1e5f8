import type { Catalogue, Release } from '../catalogue/catalogue.ts';
import { type ChangeClass, gravest, type Waiver } from './change.ts';
import type { Pair } from './pairs.ts';
import type { RecordKind } from './recordKinds.ts';

/** The class that an author gave to changed prose, and why, where the notes say it. */
export type Classification = { readonly class: ChangeClass; readonly reason: string | null };

/** What the notes of some releases say of a record. */
export type Notes = {
  readonly classOf: (pair: Pair) => Classification | null;
  readonly waiverOf: (pair: Pair) => Waiver | null;
};

/** The releases that only the later of two versions has. */
export function newReleases(before: Catalogue, after: Catalogue): readonly Release[] {
  const known = new Set(before.releases.map(({ id }) => id));
  return after.releases.filter(({ id }) => !known.has(id));
}

/**
 * The notes of several releases together: of several classes the gravest counts, of several waivers the last.
 * They name records by their ids alone.
 */
export function notesOf(releases: readonly Release[], pairs: readonly Pair[]): Notes {
  const linked = new Set(pairs.filter(({ kind }) => isLinked(kind)).map(({ id }) => id));
  const isMeant = ({ kind, id }: Pair) => isLinked(kind) || !linked.has(id);
  return {
    classOf: (pair) => (isMeant(pair) ? classIn(releases, pair.id) : null),
    waiverOf: (pair) => (isMeant(pair) ? waiverIn(releases, pair.id) : null),
  };
}

/** Kinds of which no two records share an id: what a link leads to. A name is one of theirs first. */
function isLinked(kind: RecordKind): boolean {
  return kind === 'rule' || kind === 'measure' || kind === 'category' || kind === 'chapter';
}

function classIn(releases: readonly Release[], id: string): Classification | null {
  const said = releases.flatMap(({ fields }): Classification[] => {
    const stated = new Map(Object.entries(fields.classification ?? {})).get(id);
    if (stated === undefined) return [];
    return [
      typeof stated === 'string'
        ? { class: stated, reason: null }
        : { ...stated, reason: stated.reason ?? null },
    ];
  });
  const worst = gravest(said.map((entry) => entry.class));
  const found = said.filter((entry) => entry.class === worst);
  return found.find(({ reason }) => reason !== null) ?? found[0] ?? null;
}

function waiverIn(releases: readonly Release[], id: string): Waiver | null {
  const waivers = releases.flatMap(({ id: release, fields }) =>
    (fields.waivers ?? []).map((waiver) => ({ ...waiver, release })),
  );
  return waivers.findLast(({ measure }) => measure === id) ?? null;
}
