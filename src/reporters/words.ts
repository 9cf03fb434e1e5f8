import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { AnyFinding, MessageLanguage } from '../diagnostics/finding.ts';

/** All findings by code, and the language in which they are told. */
export type Speech = {
  readonly findings: ReadonlyMap<string, AnyFinding>;
  readonly language: MessageLanguage;
};

/** A diagnostic in words. `hint` is `null` where there is nothing sure to help. */
export type Spoken = { readonly message: string; readonly hint: string | null; readonly open: boolean };

/** The words of a diagnostic. A code without words is a fault of the program. */
export function speak({ code, values }: Diagnostic, { findings, language }: Speech): Spoken {
  const finding = findings.get(code);
  if (finding === undefined) throw new Error(`No words are registered for the diagnostic ${code}.`);
  // The values were made for the finding of this very code, see `report`.
  const hint = finding.hint?.[language](values as never) ?? '';
  return {
    message: finding.message[language](values as never),
    hint: hint === '' ? null : hint,
    open: finding.open,
  };
}

const severities: Readonly<Record<MessageLanguage, Readonly<Record<Severity, string>>>> = {
  de: { fatal: 'Abbruch', error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  en: { fatal: 'stopped', error: 'error', warning: 'warning', info: 'note' },
};

/** How a severity is called. */
export function severityWord(severity: Severity, language: MessageLanguage): string {
  return severities[language][severity];
}
