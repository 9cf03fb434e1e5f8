import type { Check } from '../../checks/check.ts';
import type { ExplainedFinding } from '../../diagnostics/explanation.ts';
import type { Bilingual } from '../../diagnostics/finding.ts';
import type { GateCheck } from '../../gate/gateCheck.ts';

/** Something that tomwerk reports, as the reference knows it: a check, one of the gate, or what a stage finds. */
export type Described = Check | GateCheck | ExplainedFinding;

/** What the reference lists together. */
export type Topic = { readonly title: Bilingual; readonly entries: readonly Described[] };

export function isCheck(described: Described): described is Check {
  return 'run' in described;
}

export function isGateCheck(described: Described): described is GateCheck {
  return 'judge' in described;
}
