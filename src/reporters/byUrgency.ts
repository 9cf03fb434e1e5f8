import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChangedLines } from '../source/changedLines.ts';
import { inReadingOrder } from './order.ts';
import { isNew } from './reporter.ts';
import { listOf, type Speech } from './words.ts';

/** The weight of a diagnostic for somebody who reads a change: open facts and gaps least. */
export function urgency(diagnostic: Diagnostic, speech: Speech): 'error' | 'warning' | 'notice' {
  if (listOf(diagnostic, speech) !== null || diagnostic.severity === 'info') return 'notice';
  return diagnostic.severity === 'warning' ? 'warning' : 'error';
}

const ranks = { error: 0, warning: 1, notice: 2 } as const;

/** What the change brings first, then errors, warnings and the rest; otherwise in reading order. */
export function newestFirst(
  diagnostics: readonly Diagnostic[],
  changed: ChangedLines | null,
  speech: Speech,
): Diagnostic[] {
  return inReadingOrder(diagnostics).toSorted(
    (a, b) =>
      Number(isNew(b.location, changed)) - Number(isNew(a.location, changed)) ||
      ranks[urgency(a, speech)] - ranks[urgency(b, speech)],
  );
}
