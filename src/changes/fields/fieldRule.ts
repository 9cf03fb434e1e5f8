import type { CoverageChange, FieldChange } from '../change.ts';
import type { KeptPair } from '../pairs.ts';
import type { Versions } from '../versions.ts';

/** A field of a record in both versions; `undefined` where it is not stated. */
export type Values<V> = {
  readonly field: string;
  readonly before: V;
  readonly after: V;
  readonly pair: KeptPair;
  readonly versions: Versions;
  readonly coverage: readonly CoverageChange[];
};

export type Judged = Omit<FieldChange, 'isVisible'>;

/** How the changes of one field are judged. */
export type FieldRule<V> = {
  /** Whether customers read the field, or are promised what it says. */
  readonly isRead: boolean;
  /** What differs, as deep as it is judged. Nothing where both say the same. */
  readonly judge: (values: Values<V>) => readonly Judged[];
};
