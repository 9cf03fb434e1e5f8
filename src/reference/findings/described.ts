import type { Bilingual, Check } from '../../checks/check.ts';
import type { ExplainedFinding } from '../../diagnostics/explanation.ts';

/** Something that tomwerk reports, as the reference knows it: a check, or what a stage finds that is none. */
export type Described = Check | ExplainedFinding;

/** What the reference lists together. */
export type Topic = { readonly title: Bilingual; readonly entries: readonly Described[] };

export function isCheck(described: Described): described is Check {
  return 'run' in described;
}
