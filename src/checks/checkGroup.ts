import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnyFinding } from '../diagnostics/finding.ts';
import type { Bilingual } from './check.ts';

/** Several checks in one that have no pages yet; a new check has the form of `check.ts`. */
export type CheckGroup = {
  /** Why the organisation cannot lower their severity; left out where it may. */
  readonly locked?: Bilingual;
  readonly findings: readonly AnyFinding[];
  readonly run: (catalogue: Catalogue) => readonly Diagnostic[];
};
