import type { Catalogue, Item, Release } from '../catalogue/catalogue.ts';
import { changeClasses } from '../catalogue/vocabulary.ts';
import type { FieldPath } from '../entries/entry.ts';
import type { Kind } from '../entries/identity.ts';

/**
 * What a change does to the protection that was promised. The first five an author may state in the release notes;
 * the others follow from the content. `unclassified` is prose that only its author can judge, and has not yet.
 */
export const recordClasses = [...changeClasses, 'added', 'retired', 'unclassified'] as const;
export type ChangeClass = (typeof recordClasses)[number];

/** A value of the frontmatter as it was validated; `null` stands for none. */
export type FieldValue =
  | null
  | boolean
  | number
  | string
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue };

/** One field that differs between two versions of a record, as deep as it is judged: `['parameters', 'rpo']`. */
export type FieldChange = {
  readonly field: FieldPath;
  readonly before: FieldValue;
  readonly after: FieldValue;
  readonly class: ChangeClass;
  /** Whether it changes what customers were promised: what they read of the record, or what the gate compares. */
  readonly isVisible: boolean;
};

/** A title or text that differs, in one language. */
export type TextChange = {
  readonly language: string;
  readonly part: 'title' | 'customerTitle' | 'customer' | 'internal';
  /**
   * The text without markup, one line for each block, values by their names; `null` where there is none. Both may be
   * the same: then the markup differs, an image that is shown, or where a link leads.
   */
  readonly before: string | null;
  readonly after: string | null;
  readonly class: ChangeClass;
  readonly isVisible: boolean;
};

/** An approved reduction, and the release whose notes hold it. */
export type Waiver = NonNullable<Release['fields']['waivers']>[number] & { readonly release: string };

/** What became of one record. */
export type RecordChange = {
  readonly kind: Kind;
  readonly id: string;
  /** The record as it was; `null` where it is new. */
  readonly before: Item | null;
  /** The record as it is; `null` where its file is gone. */
  readonly after: Item | null;
  /**
   * What became of it as a whole, `added` or `retired`; else the gravest class of the changes that customers see, and
   * where they see none, of all.
   */
  readonly class: ChangeClass;
  /** Whether customers see any of it. */
  readonly isVisible: boolean;
  /** The services it concerns, before or after; `null` for all. */
  readonly services: readonly string[] | null;
  /** Of a retired record: ids of those that supersede it and are in force. */
  readonly successors: readonly string[];
  /** Whether a retired record takes protection with it: no successor covers the same. `false` for every other. */
  readonly isLoss: boolean;
  readonly fields: readonly FieldChange[];
  readonly texts: readonly TextChange[];
  /** Why its author classified it so, where the release notes say it. */
  readonly reason: string | null;
  readonly waiver: Waiver | null;
};

/** A control that measures in force cover for the customers of a service in only one of two versions. */
export type CoverageChange = {
  readonly change: 'lost' | 'gained';
  /** The id of the service; `null` where the organisation names none. */
  readonly service: string | null;
  readonly framework: string;
  readonly control: string;
  /** Ids of the measures and rules that cover it in the version where it is covered. */
  readonly by: readonly string[];
};

/** Two versions of the content, and everything that differs. */
export type Comparison = {
  readonly before: Catalogue;
  readonly after: Catalogue;
  /** The releases that only the later version has: their notes classify and waive. In the order of their versions. */
  readonly releases: readonly Release[];
  /** In the order in which documents print them; what is gone comes last within its kind. */
  readonly records: readonly RecordChange[];
  readonly coverage: readonly CoverageChange[];
};

/** From the gravest to the mildest. */
export const gravity: readonly ChangeClass[] = [
  'lowered',
  'retired',
  'unclassified',
  'scope',
  'added',
  'improved',
  'equal',
  'editorial',
];

/** The gravest of some classes; `editorial` where there are none. */
export function gravest(classes: Iterable<ChangeClass>): ChangeClass {
  const present = new Set(classes);
  return gravity.find((name) => present.has(name)) ?? 'editorial';
}
