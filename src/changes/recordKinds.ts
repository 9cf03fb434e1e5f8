import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import { type Kind, kinds } from '../entries/identity.ts';

/** The kinds that are compared. A release is no record: it tells of the change. */
export type RecordKind = Exclude<Kind, 'release'>;

/** In the order in which changes are told. */
export const recordKinds: readonly RecordKind[] = kinds.filter((kind) => kind !== 'release');

/** A record of any kind. */
export type RecordItem = Item<RecordKind>;

/** The records of one kind, in the order in which documents print them. */
export function recordsOf(catalogue: Catalogue, kind: RecordKind): readonly RecordItem[] {
  return lists[kind](catalogue);
}

const lists: Readonly<Record<RecordKind, (catalogue: Catalogue) => readonly RecordItem[]>> = {
  organisation: ({ organisation }) => (organisation === null ? [] : [organisation]),
  rule: ({ rules }) => rules,
  category: ({ categories }) => categories,
  measure: ({ measures }) => measures,
  chapter: ({ chapters }) => chapters,
  service: ({ services }) => services,
  subprocessor: ({ subprocessors }) => subprocessors,
  customer: ({ customers }) => customers,
  framework: ({ frameworks }) => frameworks,
};
