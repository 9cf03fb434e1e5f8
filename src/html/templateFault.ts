import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { templateFault } from './findings.ts';

/** What can be wrong with a template; the sentences stand in `findings.ts`. */
export type TemplateProblem =
  | 'syntax'
  | 'unknown-name'
  | 'unknown-word'
  | 'unknown-helper'
  | 'unknown-partial'
  | 'unknown-style'
  | 'unknown-script'
  | 'word-value'
  | 'recursion'
  | 'unsupported'
  | 'unescaped'
  | 'url-unchecked'
  | 'url-refused'
  | 'not-printable'
  | 'argument';

/** Thrown inside a running template, the only way out of one; `renderHtml` makes a diagnostic of it. */
export class TemplateFault extends Error {
  readonly problem: TemplateProblem;
  /** The name, word or address that the problem is about. */
  readonly subject: string;
  /** A known name that is probably meant, or the empty text. */
  readonly near: string;
  readonly location: Location | null;

  constructor(problem: TemplateProblem, subject: string, near = '', location: Location | null = null) {
    super(`${problem}: ${subject}`);
    this.problem = problem;
    this.subject = subject;
    this.near = near;
    this.location = location;
  }

  /** The same fault at a place, unless it already knows one. */
  at(location: Location | null): TemplateFault {
    if (this.location !== null) return this;
    return new TemplateFault(this.problem, this.subject, this.near, location);
  }
}

/** A place in a template as Handlebars gives it: columns count from 0. */
export function locationOf({ source, start }: hbs.AST.SourceLocation): Location {
  return { file: source, line: start.line, column: start.column + 1 };
}

/** What a fault is to the reader; `file` is where to look when the fault does not know better. */
export function faultDiagnostic(
  { problem, subject, near, location }: TemplateFault,
  file: string,
): Diagnostic {
  return report(templateFault, location ?? { file, line: 1, column: 1 }, { problem, subject, near });
}
