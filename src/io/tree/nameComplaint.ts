import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Finding, report } from '../../diagnostics/finding.ts';
import * as findings from '../workingTreeFindings.ts';
import { type NameProblem, nameProblem, printable } from './fileNames.ts';

/**
 * Why a file or folder cannot be part of a project under its name; `null` when it can. `other` is the name beside it that
 * counts as the same on some systems.
 */
export function nameComplaint(path: string, name: string, other: string | undefined): Diagnostic | null {
  const problem = nameProblem(name);
  if (problem !== null) return complaint(nameFindings[problem], path, { name: printable(name) });
  return other === undefined ? null : complaint(findings.fileCase, path, { name, other });
}

/** A diagnostic about a whole file or folder. */
export function complaint<V extends Diagnostic['values']>(
  finding: Finding<V>,
  path: string,
  values: V,
): Diagnostic {
  return report(finding, { file: printable(path), line: 1, column: 1 }, values);
}

const nameFindings: Readonly<Record<NameProblem, Finding<{ name: string }>>> = {
  encoding: findings.fileNameEncoding,
  character: findings.fileNameCharacter,
  windows: findings.fileNameWindows,
};
