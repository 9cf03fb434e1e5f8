/** Where in a document a text stands. */
export const places = [
  'text',
  'attribute',
  'outline',
  'title',
  'comment',
  'style',
  'script',
  'image',
  'metadata',
  'attachment',
] as const;
export type Place = (typeof places)[number];

/** One text of a document, whether a reader sees it or a program reads it. */
export type Surface = {
  readonly place: Place;
  /** Which of them: the name of an attribute, a property or an attachment; empty where the place says all. */
  readonly name: string;
  readonly text: string;
};
