import type { Topic, Visibility } from '../catalogue/vocabulary.ts';
import type { HistoryGap } from '../changes/history.ts';
import type { Provenance } from './provenance.ts';
import type { CustomerRecord, InternalRecord, Label, Prose } from './recordViews.ts';

/**
 * What the documents are made of: plain data, complete, without optional fields (`null` means none).
 * Nothing in here is words of the document itself; those stand in `templates/words/<language>.json`.
 */

export type CategoryView<R> = {
  readonly id: string;
  readonly number: string | null;
  readonly title: Label;
  /** The introduction that customers may read. */
  readonly text: Prose | null;
  /** Further text for the handbook; `null` in the annex. */
  readonly internal: Prose | null;
  readonly measures: readonly R[];
};

export type RoleView = { readonly id: string; readonly title: string };

/** One chapter with the list that its topic calls for; the lists of other topics are empty. */
export type ChapterView<R> = {
  readonly id: string;
  readonly topic: Topic | null;
  /** `null` where the content has no such chapter: the document then uses its own word for the topic. */
  readonly title: Label | null;
  /** In the handbook the chapter's own text, in the annex its section for customers. */
  readonly text: Prose | null;
  /** In the handbook the wording that the customers' annex takes from this chapter; `null` in the annex. */
  readonly customerText: Prose | null;
  readonly roles: readonly RoleView[];
  readonly rules: readonly R[];
  readonly categories: readonly CategoryView<R>[];
};

export type ReleaseView = {
  readonly version: string;
  readonly date: string;
  readonly effective: string;
  readonly approver: string;
};

/** The facts of the document control table. */
export type ControlView = {
  /** `null` for a draft. */
  readonly version: string | null;
  /** ISO date of the edition. */
  readonly date: string;
  readonly classification: Visibility;
  /** The title of the role that approves; `null` while none is named. */
  readonly approver: string | null;
  readonly releases: readonly ReleaseView[];
};

/** One line of the table of contents. `level` 1 is a chapter, 2 a category or rule, 3 a measure. */
export type ContentsLine = {
  readonly id: string;
  readonly number: string | null;
  /** `null` for a chapter that goes by the document's own word for its topic. */
  readonly title: Label | null;
  /** The topic of a chapter; `null` for every other line. */
  readonly topic: Topic | null;
  readonly level: 1 | 2 | 3;
};

/** An image with the words for readers who cannot see it. */
export type Picture = { readonly source: string; readonly alt: Label };

/** Whose document it is. */
export type OrganisationView = {
  readonly name: string;
  readonly address: readonly string[];
  readonly logo: Picture | null;
};

/** What every document has. */
export type DocumentBase = {
  /** The name of its files without ending, such as `annex.de`. */
  readonly name: string;
  readonly language: string;
  readonly organisation: OrganisationView;
  readonly control: ControlView;
  readonly provenance: Provenance;
  readonly contents: readonly ContentsLine[];
};

/** A line of the appendix that holds all rules and measures against Art. 32(1)(a) to (d) GDPR. */
export type CoverageLine = {
  readonly id: string;
  readonly number: string | null;
  readonly title: Label;
  readonly kind: 'rule' | 'measure';
  readonly letters: { readonly a: boolean; readonly b: boolean; readonly c: boolean; readonly d: boolean };
};

export type HandbookView = DocumentBase & {
  readonly kind: 'handbook';
  /** Why it shows no history of rules and measures; `null` where it does, and where nothing was committed. */
  readonly historyGap: Exclude<HistoryGap, 'unversioned'> | null;
  readonly chapters: readonly ChapterView<InternalRecord>[];
  readonly coverage: readonly CoverageLine[];
};

/** Who receives the annex. */
export type CustomerParty = {
  readonly name: string;
  readonly address: readonly string[];
  readonly contract: { readonly reference: string; readonly date: string | null } | null;
  /** Titles of the services; `null` for all. */
  readonly services: readonly string[] | null;
};

export type AnnexView = DocumentBase & {
  readonly kind: 'annex';
  /** `null` leaves the party to be filled in by hand. */
  readonly customer: CustomerParty | null;
  readonly chapters: readonly ChapterView<CustomerRecord>[];
};

/** The front door: what was built. */
export type IndexView = {
  readonly kind: 'index';
  readonly name: 'index';
  readonly language: string;
  readonly organisation: string;
  readonly logo: Picture | null;
  readonly version: string | null;
  readonly date: string;
  /** What the newest release brought; `null` while nothing was released. */
  readonly news: NewsView | null;
  readonly documents: readonly IndexedDocument[];
};

export type NewsView = ReleaseView & {
  /** What it tells customers. */
  readonly text: Prose | null;
};

export type IndexedDocument = {
  readonly kind: 'handbook' | 'annex';
  readonly language: string;
  readonly customer: string | null;
  readonly classification: Visibility;
  readonly rules: number;
  readonly measures: number;
  readonly files: readonly {
    readonly name: string;
    readonly format: 'html' | 'pdf';
    readonly bytes: number;
    readonly pages: number | null;
  }[];
};

export type DocumentView = HandbookView | AnnexView;
