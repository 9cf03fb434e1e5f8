import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { fingerprinted } from './fingerprints.ts';
import { harmless } from './harmless.ts';
import type { ReportContext } from './reporter.ts';
import { listOf, speak } from './words.ts';

const severities: Readonly<Record<Severity, 'blocker' | 'critical' | 'minor' | 'info'>> = {
  fatal: 'blocker',
  error: 'critical',
  warning: 'minor',
  info: 'info',
};

/** GitLab demands a place; what concerns no file is reported at the one that every project has. */
const anyPlace = { file: 'content/organisation.md', line: 1 };

/** Diagnostics as a report of GitLab Code Quality. GitLab compares two of them by their fingerprints. */
export function gitlabReport(diagnostics: readonly Diagnostic[], { speech, lines }: ReportContext): string {
  const entries = fingerprinted(diagnostics, lines).map(({ diagnostic, fingerprint }) => {
    const { message, hint } = speak(diagnostic, speech);
    const { file, line } = diagnostic.location ?? anyPlace;
    return {
      description: harmless(hint === null ? message : `${message} ${hint}`),
      check_name: diagnostic.code,
      fingerprint,
      severity: listOf(diagnostic, speech) === null ? severities[diagnostic.severity] : 'info',
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
