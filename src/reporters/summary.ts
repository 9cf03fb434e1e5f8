import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { paint, type TextOptions } from './text.ts';
import { type Speech, speak } from './words.ts';

type Count = { readonly one: string; readonly other: string };

const words: Readonly<Record<MessageLanguage, { none: string; error: Count; warning: Count; open: Count }>> =
  {
    de: {
      none: 'Keine Fehler',
      error: { one: 'Fehler', other: 'Fehler' },
      warning: { one: 'Warnung', other: 'Warnungen' },
      open: { one: 'offene Angabe', other: 'offene Angaben' },
    },
    en: {
      none: 'No errors',
      error: { one: 'error', other: 'errors' },
      warning: { one: 'warning', other: 'warnings' },
      open: { one: 'open fact', other: 'open facts' },
    },
  };

/** One line: how many errors, warnings and open facts there are. */
export function summary(diagnostics: readonly Diagnostic[], speech: Speech, options: TextOptions): string {
  const { none, error, warning, open } = words[speech.language];
  const errors = diagnostics.filter(({ severity }) => severity === 'error' || severity === 'fatal').length;
  const openFacts = diagnostics.filter((diagnostic) => speak(diagnostic, speech).open).length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length - openFacts;
  const counts = [
    errors === 0 ? none : counted(errors, error),
    ...(warnings === 0 ? [] : [counted(warnings, warning)]),
    ...(openFacts === 0 ? [] : [counted(openFacts, open)]),
  ];
  return `${paint(counts.join(', '), errors === 0 ? 'green' : 'red', options)}.\n`;
}

function counted(count: number, { one, other }: Count): string {
  return `${count} ${count === 1 ? one : other}`;
}
