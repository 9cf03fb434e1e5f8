import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Check, Page } from '../check.ts';
import type { CheckGroup } from '../checkGroup.ts';

/** What the settings must know of one code. */
export type Settable = Pick<Page, 'locked' | 'overTime' | 'parameters'> & { readonly severity: Severity };

/** Everything that an organisation may set, by code. */
export function settableChecks(
  checks: readonly Check[],
  groups: readonly CheckGroup[],
): ReadonlyMap<string, Settable> {
  return new Map([
    ...groups.flatMap(({ findings, locked = null }) =>
      findings.map(
        ({ code, severity }) => [code, { severity, locked, overTime: false, parameters: {} }] as const,
      ),
    ),
    ...checks.map(
      ({ finding: { code, severity }, locked, overTime, parameters }) =>
        [code, { severity, locked, overTime, parameters }] as const,
    ),
  ]);
}
