import type { Check } from '../../checks/check.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';

/** A finding of a check in words, with what to do on a line of its own, indented as in a list. */
export function said({ finding }: Check, { values }: Diagnostic, language: MessageLanguage): string {
  // The values were made for the finding of this very check, see `defineCheck`.
  const message = finding.message[language](values as never);
  const hint = finding.hint?.[language](values as never) ?? '';
  return hint === '' ? message : `${message}\n  → ${hint}`;
}
