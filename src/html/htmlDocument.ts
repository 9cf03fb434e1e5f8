/** A finished document: one self-contained HTML page, the same that is delivered and that is printed. */
export type HtmlDocument = {
  /** The name of its files without ending, such as `handbook.de`. */
  readonly name: string;
  /** BCP 47 tag of its language. */
  readonly language: string;
  readonly title: string;
  readonly html: string;
};
