import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceLines } from '../source/sourceLines.ts';
import type { Due } from '../todo/due.ts';
import { type Compared, comparedLine } from './compared.ts';
import { dueSoon } from './dueList.ts';
import { ownerList } from './owners.ts';
import { summary } from './summary.ts';
import { type TextOptions, textReport } from './text.ts';
import { gapList, openList } from './todo.ts';
import { listOf, type Speech } from './words.ts';

/** What there is to do apart from the problems at their places. */
export type ToDo = {
  /** The role responsible for each file, as a title. */
  readonly owners: ReadonlyMap<string, string | null>;
  readonly due: readonly Due[];
  /** The day from which days are counted (ISO 8601). */
  readonly today: string;
  /** What the content was compared with; `null` where it was judged by itself. */
  readonly compared: Compared | null;
};

/**
 * The whole report for people: problems at their places; then the list to work off, that is warnings by who is
 * responsible, what is due, gaps, open facts; then one line that says what was compared, and one that sums up. With `all`, gaps and open facts come at their
 * places instead.
 */
export function checkReport(
  diagnostics: readonly Diagnostic[],
  { owners, due, today, compared }: ToDo,
  speech: Speech,
  options: TextOptions & { readonly lines: SourceLines; readonly all: boolean },
): string {
  const problems = options.all
    ? diagnostics
    : diagnostics.filter((diagnostic) => listOf(diagnostic, speech) === null);
  const parts = [
    textReport(problems, speech, options),
    ownerList(diagnostics, owners, speech, options),
    dueSoon(due, speech, { ...options, today }),
    ...(options.all ? [] : [gapList(diagnostics, speech, options), openList(diagnostics, speech, options)]),
    ...(compared === null ? [] : [comparedLine(compared, speech, options)]),
    summary(diagnostics, speech, options),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
