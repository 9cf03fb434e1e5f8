import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnyFinding, MessageLanguage } from '../../diagnostics/finding.ts';
import { said } from './said.ts';
import { pageWords } from './words.ts';

/** What is said about something that was found, with its place, as an item of a list. */
export function told(
  check: { readonly finding: AnyFinding },
  diagnostic: Diagnostic,
  language: MessageLanguage,
): string {
  const { file = '', line = 0, column = 0 } = diagnostic.location ?? {};
  const place = pageWords[language].place(line, column);
  const { message, hint } = said(check, diagnostic, language);
  return `- \`${file}\`, ${place}: ${message}${hint === '' ? '' : `\n  → ${hint}`}`;
}
