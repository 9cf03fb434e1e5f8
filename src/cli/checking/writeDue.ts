import type { Catalogue } from '../../catalogue/catalogue.ts';
import { newestDate } from '../../catalogue/newestDate.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { calendar } from '../../reporters/calendar.ts';
import { dueList } from '../../reporters/dueList.ts';
import { due } from '../../todo/due.ts';
import { type Context, textOptions } from '../context.ts';
import { tellProblems } from '../tellProblems.ts';

/** Writes all dates. Errors go to the messages: what cannot be read has no date in the list. */
export function writeDue(
  catalogue: Catalogue | null,
  diagnostics: readonly Diagnostic[],
  format: string,
  context: Context,
): void {
  const { world, speech } = context;
  tellProblems(
    diagnostics.filter(({ severity }) => severity === 'error' || severity === 'fatal'),
    context,
  );
  if (catalogue === null) return;
  const tasks = due(catalogue, speech.language);
  const today = world.today();
  world.output.write(
    format === 'ics'
      ? calendar(tasks, { language: speech.language, stamp: newestDate(catalogue) ?? today })
      : dueList(tasks, speech, { ...textOptions(world.output, world), today }),
  );
}
