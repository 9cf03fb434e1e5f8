import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { historyUnknown } from './findings.ts';
import { gateChecks } from './index.ts';
import type { GateQuestion } from './question.ts';

/** Everything that stands between the content and its release, and what could not be judged. */
export function runGate(question: GateQuestion): readonly Diagnostic[] {
  return [...gateChecks.flatMap(({ judge }) => judge(question)), ...unjudged(question)];
}

/** Without the history nothing is known of the ids that new records have; where nothing is new, nothing is missed. */
function unjudged({ history, comparison }: GateQuestion): readonly Diagnostic[] {
  const added = comparison.records.filter(({ before, after }) => before === null && after !== null);
  if (history !== null || added.length === 0) return [];
  const ids = added.slice(0, 5).map(({ id }) => id);
  return [report(historyUnknown, null, { ids })];
}
