import type { RootContent } from 'mdast';
import type { EvidenceType, Status, Unit, Visibility } from '../catalogue/vocabulary.ts';
import type { MarkNode } from '../changes/redline/node.ts';

/** What documents show of texts, rules and measures: plain data, like the views that hold it. */

/** A text of the content, ready for the document it stands in: links point into it, images are inlined. */
export type Prose = {
  /** BCP 47 tag of the text; differs from the document's where no translation exists. */
  readonly language: string;
  readonly nodes: readonly ProseNode[];
};

export type ProseNode = RootContent | ResolvedValue;

/** A text in which marks say what differs from an earlier version. */
export type MarkedProse = {
  readonly language: string;
  readonly nodes: readonly (ProseNode | MarkNode<ProseNode>)[];
};

/** A parameter where a text prints it; takes the place of the `value` node that names it. */
export type ResolvedValue = { readonly type: 'resolvedValue'; readonly value: number; readonly unit: Unit };

/** A text in the language of the document, or in the source's language where there is no translation. */
export type Label = { readonly text: string; readonly language: string };

export type Provider =
  | { readonly kind: 'own' }
  | { readonly kind: 'customer' }
  /** `name` is `null` while the company is not known. */
  | { readonly kind: 'subprocessor'; readonly title: Label; readonly name: string | null };

/** What a customer sees of a rule or measure. It has no other keys, so nothing internal can be in it. */
export type CustomerRecord = {
  readonly id: string;
  readonly number: string | null;
  readonly title: Label;
  readonly status: Status | null;
  readonly targetDate: string | null;
  readonly providers: readonly Provider[];
  readonly text: Prose | null;
};

export type Review = {
  /** ISO 8601 duration. */
  readonly every: string | null;
  readonly last: string | null;
  readonly by: string | null;
  readonly result: 'effective' | 'partly' | 'ineffective' | null;
};

export type Evidence = {
  readonly type: EvidenceType;
  readonly ref: string;
  readonly validUntil: string | null;
  readonly visibility: Visibility;
};

export type Parameter = {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly stronger: 'higher' | 'lower';
};

/** The controls of one framework that a record answers. */
export type ControlGroup = {
  readonly framework: string;
  /** Why the framework is no obligation, where it is none. */
  readonly note: 'repealed' | 'reference-only' | null;
  readonly controls: readonly { readonly id: string; readonly title: Label }[];
};

/** One change of a rule or measure. */
export type RevisionView = {
  readonly date: string;
  /** The first digits of its id. */
  readonly commit: string;
  /** What its author called it, in characters that can be printed; empty where it has no name. */
  readonly subject: string;
};

export type RecordHistory = {
  readonly count: number;
  readonly first: RevisionView;
  readonly last: RevisionView;
  /** All, newest first. */
  readonly revisions: readonly RevisionView[];
};

/** What the handbook shows of a rule or measure. */
export type InternalRecord = CustomerRecord & {
  readonly visibility: Visibility;
  /** The title of the responsible role. */
  readonly owner: string | null;
  /** The titles of the services it holds for; `null` for all. */
  readonly services: readonly string[] | null;
  readonly validFrom: string | null;
  readonly retired: { readonly on: string; readonly reason: string } | null;
  readonly review: Review | null;
  readonly evidence: readonly Evidence[];
  readonly parameters: readonly Parameter[];
  readonly controls: readonly ControlGroup[];
  readonly internal: Prose | null;
  /** `null` where none is known, as before its first commit. */
  readonly history: RecordHistory | null;
};

/** A value that both versions hold, or only the earlier or later one. */
export type Marked<T> = { readonly mark: 'kept' | 'deleted' | 'inserted'; readonly value: T };

/** What became of a part of a document; `changed` where something in it did. */
export type RecordMark = 'kept' | 'changed' | 'inserted' | 'deleted';

/** How far a rule or measure is. */
export type State = { readonly status: Status; readonly targetDate: string | null };

/** Who provides a record, with the names that its company had and has. */
export type MarkedProvider =
  | Exclude<Provider, { readonly kind: 'subprocessor' }>
  | {
      readonly kind: 'subprocessor';
      readonly title: Label;
      /** `null` while the company is not known. */
      readonly names: readonly Marked<string | null>[];
    };

/** What customers saw and see of a record: of each value one entry, or one as it was and one as it is. */
export type MarkedRecord = {
  readonly id: string;
  readonly mark: RecordMark;
  readonly number: readonly Marked<string>[];
  /** The title in pieces, which together are its words. */
  readonly title: readonly Marked<Label>[];
  readonly state: readonly Marked<State>[];
  readonly providers: readonly Marked<MarkedProvider>[];
  /** One text with marks; two where its language changed, none where there is none. */
  readonly texts: readonly MarkedProse[];
};
