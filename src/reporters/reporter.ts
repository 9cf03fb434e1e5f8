import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import type { ChangedLines } from '../source/changedLines.ts';
import type { SourceLines } from '../source/sourceLines.ts';
import type { Compared } from './compared.ts';
import type { Speech } from './words.ts';

/** What a report is made with, besides the diagnostics. */
export type ReportContext = {
  readonly speech: Speech;
  /** The lines of the files that the diagnostics speak of. */
  readonly lines: SourceLines;
  /** The lines that the change under review brings; `null` where that is not known. */
  readonly changed: ChangedLines | null;
  /** What the content was compared with; `null` where it was judged by itself. */
  readonly compared: Compared | null;
  /** The version of tomwerk. */
  readonly version: string;
};

/** Makes a report of diagnostics: a pure function to the text that is printed. */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReportContext) => string;

/** Whether a place lies on a line that the change brings. */
export function isNew(location: Location | null, changed: ChangedLines | null): boolean {
  return location !== null && (changed?.get(location.file)?.has(location.line) ?? false);
}
