import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Check, Page } from '../check.ts';

/** What the settings must know of one code. */
export type Settable = Pick<Page, 'locked' | 'overTime' | 'parameters'> & { readonly severity: Severity };

/** Everything that an organisation may set, by code. */
export function settableChecks(checks: readonly Check[]): ReadonlyMap<string, Settable> {
  return new Map(
    checks.map(({ finding: { code, severity }, locked, overTime, parameters }) => [
      code,
      { severity, locked, overTime, parameters },
    ]),
  );
}
