import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { AnyFinding, Bilingual, MessageLanguage } from '../diagnostics/finding.ts';

/** What is known of a code apart from its words: what it looks for, why that matters, and the law or standard behind it. */
export type Background = {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly sources: readonly Bilingual[];
};

/** All findings by code, what is known of them, and the language in which they are told. */
export type Speech = {
  readonly findings: ReadonlyMap<string, AnyFinding>;
  readonly backgrounds: ReadonlyMap<string, Background>;
  readonly language: MessageLanguage;
};

/** A diagnostic in words. `hint` is `null` where there is nothing sure to help. */
export type Spoken = { readonly message: string; readonly hint: string | null };

/** The words of a diagnostic. A code without words is a fault of the program. */
export function speak({ code, values }: Diagnostic, { findings, language }: Speech): Spoken {
  const finding = findings.get(code);
  if (finding === undefined) throw new Error(`No words are registered for the diagnostic ${code}.`);
  // The values were made for the finding of this very code, see `report`.
  const hint = finding.hint?.[language](values as never) ?? '';
  return {
    message: finding.message[language](values as never),
    hint: hint === '' ? null : hint,
  };
}

/**
 * The list on which a diagnostic is told, rather than as a problem at its place: open facts, or gaps. `null` for every
 * other one, also for an open fact that the organisation has made an error.
 */
export function listOf({ code, severity }: Diagnostic, { findings }: Speech): 'open' | 'gap' | null {
  const finding = findings.get(code);
  if (finding === undefined || severity === 'error' || severity === 'fatal') return null;
  if (finding.gap) return 'gap';
  return finding.open ? 'open' : null;
}

const severities: Readonly<Record<MessageLanguage, Readonly<Record<Severity, string>>>> = {
  de: { fatal: 'Abbruch', error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  en: { fatal: 'stopped', error: 'error', warning: 'warning', info: 'note' },
};

/** How a severity is called. */
export function severityWord(severity: Severity, language: MessageLanguage): string {
  return severities[language][severity];
}
