import { speechIn } from '../../src/cli/speech.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../../src/diagnostics/finding.ts';
import type { ReportContext } from '../../src/reporters/reporter.ts';
import { sourceLines } from '../../src/source/sourceLines.ts';
import { treeFrom } from './projects.ts';

/** What a report is made with, over files given as texts. */
export function reportContext(
  files: Readonly<Record<string, string>> = {},
  changes: Partial<ReportContext> & { readonly language?: MessageLanguage } = {},
): ReportContext {
  const { language = 'de', ...context } = changes;
  return {
    speech: speechIn(language),
    lines: sourceLines(treeFrom(files)),
    changed: null,
    compared: null,
    version: '1.2.3',
    ...context,
  };
}

/** A broken reference in a file: a diagnostic whose message holds a name as it was typed. */
export function brokenReference(file: string, line: number, name: string, column = 1): Diagnostic {
  return {
    code: 'reference-unknown',
    severity: 'error',
    location: { file, line, column },
    values: { name, target: 'role', nearest: '', known: [] },
  };
}

/** A warning about an exception: its message holds free text of the content. */
export function freeText(file: string, line: number, reason: string): Diagnostic {
  return {
    code: 'exception-used',
    severity: 'warning',
    location: { file, line, column: 1 },
    values: { code: 'owner-missing', at: 'usv', until: '2027-01-01', reason, count: 1 },
  };
}

/** An open fact of a file. */
export function openFact(file: string): Diagnostic {
  return { code: 'owner-missing', severity: 'warning', location: { file, line: 1, column: 1 }, values: {} };
}
