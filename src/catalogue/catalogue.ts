import type { RootContent } from 'mdast';
import type { Location } from '../diagnostics/diagnostic.ts';
import type { FieldPath } from '../entries/entry.ts';
import type { Kind } from '../entries/identity.ts';
import type { FieldsOf } from './schema.ts';

/** What an item says in one language. */
export type ItemText = {
  /** The file that says it: that of the item, or of a translation. */
  readonly file: string;
  /** The whole file as text; the positions of nodes count from its beginning. */
  readonly source: string;
  /** Where a field of this file stands. */
  readonly locate: (field: FieldPath) => Location;
  /** The heading; `null` where the kind has none (a release, a customer). */
  readonly title: string | null;
  /** The heading in the customer annex, where it differs. */
  readonly customerTitle: string | null;
  /** Of a translation: the digest of the source that it says the same as (see `sourceDigest.ts`); `null` if unknown. */
  readonly translates: string | null;
  /** The section “Für Kunden”: the only text that ever reaches a customer. `null` where there is none. */
  readonly customer: readonly RootContent[] | null;
  /** Everything else. */
  readonly internal: readonly RootContent[];
};

/** One fact of the content: the fields and texts of one file and its translations. */
export type Item<K extends Kind = Kind> = {
  readonly kind: K;
  readonly id: string;
  readonly file: string;
  readonly fields: FieldsOf<K>;
  /** The texts by language; that of the source is always there. */
  readonly texts: ReadonlyMap<string, ItemText>;
  /** Where a field stands. */
  readonly locate: (field: FieldPath) => Location;
  /** Where the name of a field stands. */
  readonly locateKey: (field: FieldPath) => Location;
};

export type Organisation = Item<'organisation'>;
export type Rule = Item<'rule'>;
export type Measure = Item<'measure'> & { readonly category: string };
export type Category = Item<'category'>;
export type Chapter = Item<'chapter'>;
export type Service = Item<'service'>;
export type Subprocessor = Item<'subprocessor'>;
export type Customer = Item<'customer'>;
export type Framework = Item<'framework'>;
export type Release = Item<'release'>;

/** An image that texts may show. */
export type Asset = { readonly file: string; readonly bytes: Uint8Array };

/** A file whose fields do not fit its schema, or that cannot be parsed: who it is, as its path says. */
export type UnreadFile = { readonly kind: Kind; readonly id: string; readonly file: string };

/** The whole content of one version, in the order in which documents print it. */
export type Catalogue = {
  /** `null` only when `organisation.md` is missing or broken; that is always reported. */
  readonly organisation: Organisation | null;
  /** The language of the source texts. */
  readonly sourceLanguage: string;
  readonly rules: readonly Rule[];
  readonly categories: readonly Category[];
  readonly measures: readonly Measure[];
  readonly chapters: readonly Chapter[];
  readonly services: readonly Service[];
  readonly subprocessors: readonly Subprocessor[];
  readonly customers: readonly Customer[];
  readonly frameworks: readonly Framework[];
  readonly releases: readonly Release[];
  readonly assets: ReadonlyMap<string, Asset>;
  /** Files that could not be read: what refers to them is not dangling. */
  readonly unread: readonly UnreadFile[];
};

/** Whether customers may see a rule or measure: as its `visibility` says, or else if it has a text for them. */
export function visibilityOf(item: Rule | Measure): 'internal' | 'customer' | 'public' {
  const written = item.fields.visibility;
  if (written !== undefined) return written;
  return [...item.texts.values()].some(({ customer }) => customer !== null) ? 'customer' : 'internal';
}
