import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checks } from './index.ts';

/** Everything that all checks find in a catalogue. */
export function runChecks(catalogue: Catalogue): readonly Diagnostic[] {
  return checks.flatMap((check) => check.run(catalogue));
}
