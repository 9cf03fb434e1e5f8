import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnyFinding } from '../diagnostics/finding.ts';

/** One thing that is verified about the content. It sees the whole catalogue and never the clock. */
export type Check = {
  readonly findings: readonly AnyFinding[];
  readonly run: (catalogue: Catalogue) => readonly Diagnostic[];
};
