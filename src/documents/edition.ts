import type { KnownHistory } from '../changes/history.ts';
import type { Provenance } from './provenance.ts';

/** The documents that are made from every catalogue. */
export const documentKinds = ['handbook', 'annex'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The documents that are made from two catalogues, what changed between them. */
export const changeDocumentKinds = ['changes', 'redline'] as const;
export type ChangeDocumentKind = (typeof changeDocumentKinds)[number];

/** The formats in which every document is made. */
export const documentFormats = ['html', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What may vary between two versions of one document. */
export type DocumentEdition = {
  /** BCP 47 tag of the language of the document. */
  readonly language: string;
  /** The release that is built; `null` for a draft. */
  readonly release: string | null;
  /** ISO date that the document carries. */
  readonly date: string;
  /** The id of the customer whose annex is made; `null` for the general annex. */
  readonly customer: string | null;
  readonly provenance: Provenance;
  /** For the handbook alone: what commits are called is internal. */
  readonly history: KnownHistory;
};

/** Everything that may vary between two builds of the same content. */
export type Edition = Omit<DocumentEdition, 'language'> & {
  /** The languages of the documents; that of the index page comes first. */
  readonly languages: readonly [string, ...string[]];
  readonly documents: readonly DocumentKind[];
  readonly formats: readonly DocumentFormat[];
};

/** An earlier version, as documents name it. */
export type ComparedVersion = Pick<DocumentEdition, 'release' | 'date'> &
  Omit<Provenance, 'toolchain' | 'recorded'>;

/** What may vary between two documents about the same change: the edition is that of the later version. */
export type ChangeDocumentEdition = DocumentEdition & { readonly from: ComparedVersion };

/** The version that an edition is made of. */
export function editedVersion({
  release,
  date,
  provenance,
}: Omit<DocumentEdition, 'language' | 'customer'>): ComparedVersion {
  const { contentDigest, tag, commit, isModified } = provenance;
  return { release, date, contentDigest, tag, commit, isModified };
}

/** Everything that may vary between two builds of documents about the same change. */
export type ChangeEdition = Omit<Edition, 'documents'> & {
  readonly documents: readonly ChangeDocumentKind[];
  readonly from: ComparedVersion;
};
