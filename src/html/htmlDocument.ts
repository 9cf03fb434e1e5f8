/** A finished document: one self-contained HTML page, to deliver or to print. */
export type HtmlDocument = {
  /** The name of its files without ending, such as `handbook.de`. */
  readonly name: string;
  /** BCP 47 tag of its language. */
  readonly language: string;
  readonly title: string;
  /** What else the file says of itself, in the words that the page prints. */
  readonly properties: {
    readonly organisation: string;
    readonly edition: string;
    readonly classification: string;
    /** The word before the number of a page. */
    readonly pageWord: string;
  };
  readonly html: string;
};
