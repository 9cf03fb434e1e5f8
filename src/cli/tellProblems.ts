import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { summary } from '../reporters/summary.ts';
import { textReport } from '../reporters/text.ts';
import { listOf } from '../reporters/words.ts';
import { noLines } from '../source/sourceLines.ts';
import { type Context, textOptions } from './context.ts';

/** Prints problems to where messages go. Open facts and gaps are only counted: `tomwerk check` lists them. */
export function tellProblems(diagnostics: readonly Diagnostic[], { world, speech }: Context): void {
  if (diagnostics.length === 0) return;
  const options = textOptions(world.messages, world);
  const isFatal = diagnostics.some(({ severity }) => severity === 'fatal');
  // What stopped the run comes alone: warnings about the content would only hide it.
  const pressing = diagnostics.filter(
    (diagnostic) => listOf(diagnostic, speech) === null && (!isFatal || diagnostic.severity !== 'warning'),
  );
  world.messages.write(
    textReport(pressing, speech, { ...options, lines: noLines }) +
      (isFatal ? '' : summary(diagnostics, speech, options)),
  );
}
