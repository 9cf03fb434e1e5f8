import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { paint, type TextOptions } from './text.ts';
import { listOf, type Speech } from './words.ts';

type Count = { readonly one: string; readonly other: string };

const wordsOf: Readonly<
  Record<MessageLanguage, { none: string; error: Count; warning: Count; open: Count; gap: Count }>
> = {
  de: {
    none: 'Keine Fehler',
    error: { one: 'Fehler', other: 'Fehler' },
    warning: { one: 'Warnung', other: 'Warnungen' },
    open: { one: 'offene Angabe', other: 'offene Angaben' },
    gap: { one: 'Lücke', other: 'Lücken' },
  },
  en: {
    none: 'No errors',
    error: { one: 'error', other: 'errors' },
    warning: { one: 'warning', other: 'warnings' },
    open: { one: 'open fact', other: 'open facts' },
    gap: { one: 'gap', other: 'gaps' },
  },
};

/** One line: how many errors, warnings, open facts and gaps there are. */
export function summary(diagnostics: readonly Diagnostic[], speech: Speech, options: TextOptions): string {
  const colour = hasErrors(diagnostics) ? 'red' : 'green';
  return `${paint(summaryText(diagnostics, speech), colour, options)}.\n`;
}

/** The same within a sentence. */
export function summaryText(diagnostics: readonly Diagnostic[], speech: Speech): string {
  const words = wordsOf[speech.language];
  const { errors, ...others } = countsOf(diagnostics, speech);
  const counts = [
    errors === 0 ? words.none : counted(errors, words.error),
    ...(others.warnings === 0 ? [] : [counted(others.warnings, words.warning)]),
    ...(others.open === 0 ? [] : [counted(others.open, words.open)]),
    ...(others.gaps === 0 ? [] : [counted(others.gaps, words.gap)]),
  ];
  return counts.join(', ');
}

/** How many diagnostics there are of each kind; what is on a list of its own is no warning. */
function countsOf(
  diagnostics: readonly Diagnostic[],
  speech: Speech,
): Readonly<Record<'errors' | 'warnings' | 'open' | 'gaps', number>> {
  const isError = ({ severity }: Diagnostic) => severity === 'error' || severity === 'fatal';
  const byList = Map.groupBy(diagnostics, (diagnostic) => listOf(diagnostic, speech));
  return {
    errors: diagnostics.filter(isError).length,
    warnings: byList.get(null)?.filter(({ severity }) => severity === 'warning').length ?? 0,
    open: byList.get('open')?.length ?? 0,
    gaps: byList.get('gap')?.length ?? 0,
  };
}

function counted(count: number, { one, other }: Count): string {
  return `${count} ${count === 1 ? one : other}`;
}
