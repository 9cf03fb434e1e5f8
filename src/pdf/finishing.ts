/** What a finished PDF says of itself and carries with it. */
export type Finishing = {
  /** When the document was made: an ISO 8601 instant, such as `2026-03-14T00:00:00Z`. */
  readonly date: string;
  readonly title: string;
  /** Whose document it is. */
  readonly organisation: string;
  /** BCP 47 tag of the document. */
  readonly language: string;
  /** As the document prints it: `Version 1.2.0`, `Entwurf`. */
  readonly edition: string;
  /** As the document prints it: `Für Kunden`. */
  readonly classification: string;
  /** The word before the number of a page, in the language of the document. */
  readonly pageWord: string;
  /** Digest of everything the document was made from, in hexadecimal digits; goes into the identifier of the file. */
  readonly contentDigest: string;
  readonly attachments: readonly Attachment[];
};

/** A file inside the PDF (ISO 32000-2, 14.13). */
export type Attachment = {
  /** A plain file name. */
  readonly name: string;
  readonly mediaType: string;
  /** What it is, in the language of the document. */
  readonly description: string;
  /** How it belongs to the document (`/AFRelationship`). */
  readonly relationship: 'Data' | 'Supplement';
  readonly bytes: Uint8Array;
};
