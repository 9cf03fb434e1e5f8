/** How much a finding matters. `fatal` means tomwerk could not run at all (exit code 2). */
export type Severity = 'fatal' | 'error' | 'warning' | 'info';

/** A place in a file of the project. Line and column count from 1; the column counts UTF-16 code units. */
export type Location = {
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

/** The values a diagnostic speaks of; its words are made from them by the reporter. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** What a stage or a check reports: data, never a sentence. */
export type Diagnostic = {
  /** Stable name of what was found; it never changes its meaning. */
  readonly code: string;
  readonly severity: Severity;
  /** `null` where no file is concerned, such as a missing browser. */
  readonly location: Location | null;
  readonly values: Values;
};

/** The best value a stage could make, and everything it found on the way. */
export type Checked<T> = {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
};

/** Whether documents must not be made from what these diagnostics are about. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error' || severity === 'fatal');
}
