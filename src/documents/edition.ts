import type { KnownHistory } from '../changes/history.ts';
import type { Provenance } from './provenance.ts';

/** The documents that are made from every catalogue. */
export const documentKinds = ['handbook', 'annex'] as const;
export type DocumentKind = (typeof documentKinds)[number];

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
