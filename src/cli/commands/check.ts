import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { letYoungHeapGrow } from '../../io/youngHeap.ts';
import { checkContent } from '../../pipeline.ts';
import { jsonReport } from '../../reporters/json.ts';
import { summary } from '../../reporters/summary.ts';
import { textReport } from '../../reporters/text.ts';
import { todoList } from '../../reporters/todo.ts';
import { speak } from '../../reporters/words.ts';
import { type Context, type ExitCode, exitCodeOf, textOptions } from '../context.ts';
import { openProject } from '../openProject.ts';
import { choice, option, type Registrar } from '../options.ts';

const words = {
  about: {
    de: 'Prüft den Inhalt und zeigt jedes Problem mit Datei, Zeile und Spalte, dann die offenen Angaben.',
    en: 'Checks the content and shows every problem with file, line and column, then the open facts.',
  },
  format: { de: 'Form des Berichts', en: 'form of the report' },
  all: { de: 'auch jede offene Angabe einzeln zeigen', en: 'show every open fact one by one, too' },
} as const;

type Flags = { readonly format: 'text' | 'json'; readonly all?: boolean; readonly project?: string };

/** `tomwerk check`: the content is sound. */
export const check: Registrar = (program, context, act) => {
  const { language } = context.speech;
  const command = program.command('check').description(words.about[language]);
  command
    .addOption(choice('--format <format>', words.format[language], ['text', 'json']).default('text'))
    .addOption(option('--all', words.all[language]))
    .action(() => act(() => runCheck(command.optsWithGlobals<Flags>(), context)));
};

async function runCheck(flags: Flags, context: Context): Promise<ExitCode> {
  letYoungHeapGrow();
  const project = await openProject(flags.project, context);
  const content = project.value === null ? null : checkContent(project.value.tree, context.world.today());
  const diagnostics = [...project.diagnostics, ...(content?.diagnostics ?? [])];
  const { world, speech } = context;
  world.output.write(
    flags.format === 'json' ? jsonReport(diagnostics, speech) : textOf(diagnostics, flags, context),
  );
  return exitCodeOf(diagnostics);
}

/** Problems line by line, then what is open, then one line that sums up. */
function textOf(
  diagnostics: readonly Diagnostic[],
  { all = false }: Flags,
  { world, speech }: Context,
): string {
  const options = textOptions(world.output, world);
  const isOpen = (diagnostic: Diagnostic) => speak(diagnostic, speech).open;
  const problems = all ? diagnostics : diagnostics.filter((diagnostic) => !isOpen(diagnostic));
  const parts = [
    textReport(problems, speech, options),
    all ? '' : todoList(diagnostics.filter(isOpen), speech, options),
    summary(diagnostics, speech, options),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
