import type { Catalogue, Release } from '../catalogue/catalogue.ts';
import { type ChangeClass, gravest, type Waiver } from './change.ts';

/** What the notes of some releases say of a record. */
export type Notes = {
  readonly classOf: (id: string) => { readonly class: ChangeClass; readonly reason: string | null } | null;
  readonly waiverOf: (id: string) => Waiver | null;
};

/** The releases that only the later of two versions has. */
export function newReleases(before: Catalogue, after: Catalogue): readonly Release[] {
  const known = new Set(before.releases.map(({ id }) => id));
  return after.releases.filter(({ id }) => !known.has(id));
}

/** The notes of all these releases together: the gravest class counts, and of several waivers the last. */
export function notesOf(releases: readonly Release[]): Notes {
  return {
    classOf: (id) => {
      const said = releases.flatMap(({ fields }) => {
        const entry = fields.classification?.[id];
        if (entry === undefined) return [];
        return [
          typeof entry === 'string'
            ? { class: entry, reason: null }
            : { class: entry.class, reason: entry.reason ?? null },
        ];
      });
      const found = said.find((entry) => entry.class === gravest(said.map((other) => other.class)));
      return found ?? null;
    },
    waiverOf: (id) =>
      releases
        .flatMap(({ id: release, fields }) =>
          (fields.waivers ?? []).map((waiver) => ({ ...waiver, release })),
        )
        .findLast(({ measure }) => measure === id) ?? null,
  };
}
