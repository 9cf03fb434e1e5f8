import type { Status, Topic, Unit } from '../catalogue/vocabulary.ts';
import type { ChangeClass } from '../changes/change.ts';
import type { Kind } from '../entries/identity.ts';
import type { ComparedVersion } from './edition.ts';
import type { Label, Marked, MarkedProse, MarkedRecord, Provider, RecordMark } from './recordViews.ts';
import type { CustomerParty, DocumentBase, NewsView } from './views.ts';

/** What the documents about two versions are made of; like all views complete, and without anything internal. */

export type MarkedCategory = {
  readonly id: string;
  readonly mark: RecordMark;
  readonly number: readonly Marked<string>[];
  readonly title: readonly Marked<Label>[];
  readonly texts: readonly MarkedProse[];
  readonly measures: readonly MarkedRecord[];
};

export type MarkedChapter = {
  readonly id: string;
  readonly topic: Topic | null;
  readonly mark: RecordMark;
  /** Empty where the document uses its own word for the topic. */
  readonly title: readonly Marked<Label>[];
  readonly texts: readonly MarkedProse[];
  readonly rules: readonly MarkedRecord[];
  readonly categories: readonly MarkedCategory[];
};

/** The annex with everything marked that differs from an earlier version. Its contents are those of the later one. */
export type RedlineView = DocumentBase & {
  readonly kind: 'redline';
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  readonly customer: CustomerParty | null;
  readonly chapters: readonly MarkedChapter[];
  /** Whether nothing differs. */
  readonly isSame: boolean;
};

/** A value of a fact, as documents print it. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'state'; readonly status: Status; readonly targetDate: string | null }
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'provider'; readonly provider: Provider }
  /** Its title; `null` for all services. */
  | { readonly kind: 'service'; readonly title: Label | null };

/** A fact beside the text, as it was and as it is; several values are one list. */
export type FactChange = {
  readonly fact: 'state' | 'providers' | 'services' | 'parameter' | 'name' | 'address';
  /** The name of a parameter; `null` for every other fact. */
  readonly name: string | null;
  readonly class: ChangeClass;
  readonly values: readonly Marked<FactValue>[];
};

/** A record that another one names. */
export type NamedRecord = { readonly id: string; readonly number: string | null; readonly title: Label };

/** An approved reduction. */
export type WaiverView = {
  readonly release: string;
  readonly reason: Label;
  /** The title of the role that consents. */
  readonly approver: string;
  /** Day on which customers are told. */
  readonly notice: string;
};

/** What became of one record, as this reader saw and sees it. */
export type ChangeView = {
  readonly kind: Kind;
  readonly id: string;
  readonly class: ChangeClass;
  /** Its id is that of its place in the document. */
  readonly record: MarkedRecord;
  readonly facts: readonly FactChange[];
  /** Whether it left the annex or came into it while it holds on; `null` where its class says it. */
  readonly presence: 'left' | 'came' | null;
  /** Titles of the services that it concerns; `null` for all. */
  readonly services: readonly Label[] | null;
  /** The records that take its place. */
  readonly successors: readonly NamedRecord[];
  /** Whether protection goes with it that no successor covers. */
  readonly isLoss: boolean;
  readonly reason: Label | null;
  readonly waiver: WaiverView | null;
  /** Whether something differs that the annex does not print. */
  readonly isUnprinted: boolean;
  /** Whether there is anything to tell beside number, title and text. */
  readonly hasDetails: boolean;
};

/** The changes of one class, in the order in which the annex prints the records. */
export type ChangeGroup = {
  /** Where it stands in the document. */
  readonly id: string;
  readonly class: ChangeClass;
  readonly count: number;
  readonly changes: readonly ChangeView[];
};

/** A control that is covered for the customers of a service in only one of two versions. */
export type CoveredControl = {
  readonly change: 'lost' | 'gained';
  readonly framework: string;
  readonly control: string;
  readonly title: Label;
  /** The records that cover it in that version, as far as the reader sees them. */
  readonly by: readonly NamedRecord[];
};

export type ServiceCoverage = {
  /** `null` where the organisation names no services. */
  readonly service: Label | null;
  readonly controls: readonly CoveredControl[];
};

/** What changed for customers between two versions. */
export type ChangeReportView = Omit<DocumentBase, 'contents'> & {
  readonly kind: 'changes';
  readonly from: ComparedVersion;
  readonly to: ComparedVersion;
  /** Day from which the later version holds; `null` while no release says it. */
  readonly effective: string | null;
  readonly customer: CustomerParty | null;
  /** Whether the organisation names services, of which a change may concern some. */
  readonly hasServices: boolean;
  /** The releases in between, with what they tell customers. */
  readonly releases: readonly NewsView[];
  /** From the gravest class to the mildest, none without a change. */
  readonly groups: readonly ChangeGroup[];
  readonly coverage: readonly ServiceCoverage[];
  /** Whether nothing changed for this reader. */
  readonly isSame: boolean;
};

export type ChangeDocumentView = ChangeReportView | RedlineView;
