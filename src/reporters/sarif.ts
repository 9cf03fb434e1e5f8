import type { Diagnostic, Location, Severity } from '../diagnostics/diagnostic.ts';
import { type Fingerprinted, fingerprinted } from './fingerprints.ts';
import { harmless } from './harmless.ts';
import type { ReportContext } from './reporter.ts';
import { ruleOf } from './sarifRule.ts';
import { listOf, type Speech, speak } from './words.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * Diagnostics as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS). Open facts and gaps are
 * notes: nothing is wrong where they are reported.
 */
export function sarifReport(
  diagnostics: readonly Diagnostic[],
  { speech, lines, version }: ReportContext,
): string {
  const found = fingerprinted(diagnostics, lines);
  const codes = [...new Set(found.map(({ diagnostic }) => diagnostic.code))];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tomwerk',
            semanticVersion: version,
            language: speech.language,
            rules: codes.map((code) => ruleOf(code, found, speech)),
          },
        },
        invocations: [{ executionSuccessful: diagnostics.every(({ severity }) => severity !== 'fatal') }],
        columnKind: 'utf16CodeUnits',
        results: found.map((one) => result(one, codes, speech)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(
  { diagnostic, fingerprint }: Fingerprinted,
  codes: readonly string[],
  speech: Speech,
): object {
  const { code, severity, location } = diagnostic;
  const { message, hint } = speak(diagnostic, speech);
  const text = hint === null ? message : `${message} ${hint}`;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: listOf(diagnostic, speech) === null ? levels[severity] : 'note',
    message: { text: harmless(text) },
    ...(location !== null && { locations: [place(location)] }),
    partialFingerprints: { 'tomwerk/v1': fingerprint },
  };
}

/** Where something was found; its file is a URI relative to the root of the sources. */
function place({ file, line, column }: Location): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** A name may hold what no URI may, such as half a surrogate pair. */
function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
