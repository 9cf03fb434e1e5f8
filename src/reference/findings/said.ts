import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnyFinding, MessageLanguage } from '../../diagnostics/finding.ts';

/** A finding of a check in words; its hint is empty where there is nothing sure to help. */
export function said(
  { finding }: { readonly finding: AnyFinding },
  { values }: Diagnostic,
  language: MessageLanguage,
): { readonly message: string; readonly hint: string } {
  // The values were made for the finding of this very check, see `defineCheck` and `defineGateCheck`.
  return {
    message: finding.message[language](values as never),
    hint: finding.hint?.[language](values as never) ?? '',
  };
}
