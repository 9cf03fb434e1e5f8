import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnyFinding } from '../diagnostics/finding.ts';

/** Several checks in one that have no pages yet; a new check has the form of `check.ts`. */
export type CheckGroup = {
  readonly findings: readonly AnyFinding[];
  readonly run: (catalogue: Catalogue) => readonly Diagnostic[];
};
