import type { Root } from 'mdast';
import type { Location } from '../diagnostics/diagnostic.ts';
import type { Identity } from './identity.ts';

/** Leads to one field of the frontmatter: keys and list positions from the outside in. */
export type FieldPath = readonly PropertyKey[];

/** One parsed file of the content: what it says, and where it says it. */
export type Entry = {
  readonly file: string;
  readonly identity: Identity;
  /** The whole file as text; positions in `body` count from its beginning. */
  readonly source: string;
  /** The frontmatter as plain data; `null` where there is none that can be read. */
  readonly fields: unknown;
  /** The Markdown below the frontmatter, with positions in the file. Empty for a data file. */
  readonly body: Root;
  /** Where a field stands: its value, or its nearest ancestor that exists. */
  readonly locate: (field: FieldPath) => Location;
  /** Where the name of a field stands. */
  readonly locateKey: (field: FieldPath) => Location;
  /** The text of a field exactly as the author typed it, or `null` where it is no single value. */
  readonly typed: (field: FieldPath) => string | null;
};
