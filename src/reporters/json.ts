import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from './order.ts';
import { type Speech, speak } from './words.ts';

/**
 * Diagnostics as a JSON list of objects with `code`, `severity`, `file`, `line`, `column`, `message` and `hint`;
 * what has no place or no hint is `null`.
 */
export function jsonReport(diagnostics: readonly Diagnostic[], speech: Speech): string {
  const entries = inReadingOrder(diagnostics).map((diagnostic) => {
    const { code, severity, location } = diagnostic;
    const { message, hint } = speak(diagnostic, speech);
    const { file, line, column } = location ?? { file: null, line: null, column: null };
    return { code, severity, file, line, column, message, hint };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
