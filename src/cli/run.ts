import { type Command, CommanderError } from 'commander';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { messageLanguages, report } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { World } from '../io/world.ts';
import { commands } from './commands/index.ts';
import type { Context, ExitCode } from './context.ts';
import { optionValue, usage } from './findings.ts';
import { organisationLanguage } from './organisationLanguage.ts';
import { makeProgram } from './program.ts';
import { messageLanguage, speechIn, typedValue } from './speech.ts';
import { tellProblems } from './tellProblems.ts';

/** Runs tomwerk with the given arguments and returns its exit code. It prints to the streams of the world only. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const language =
    messageLanguage(args, world.environment) ??
    (await organisationLanguage(typedValue(args, '--project'), world)) ??
    'de';
  const context: Context = { world, speech: speechIn(language) };
  let exitCode: ExitCode = 0;
  const program = await makeProgram(context);
  for (const register of commands) {
    register(program, context, async (act) => {
      exitCode = await act();
    });
  }
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    tellProblems([misuse(error, args, program)], context);
    return 2;
  }
}

/** What commander found wrong with the arguments, in our own words. */
function misuse({ code, message }: CommanderError, args: readonly string[], program: Command): Diagnostic {
  const [, quoted = args[0] ?? '', second = ''] = /'([^']*)'(?:[^']*'([^']*)')?/.exec(message) ?? [];
  const command = program.commands.find((candidate) => args.includes(candidate.name())) ?? program;
  if (code === 'commander.invalidArgument') {
    const named =
      command.options.find(({ flags }) => flags === quoted) ??
      program.options.find(({ flags }) => flags === quoted);
    return report(optionValue, null, {
      option: `--${named?.name() ?? ''}`,
      typed: second,
      allowed: named?.argChoices ?? messageLanguages,
    });
  }
  if (code === 'commander.optionMissingArgument')
    return report(usage, null, { problem: 'value', name: quoted.split(' ')[0] ?? quoted, nearest: '' });
  if (code === 'commander.missingArgument')
    return report(usage, null, { problem: 'argument', name: quoted, nearest: '' });
  if (code === 'commander.unknownOption') {
    const known = [...command.options, ...program.options].map(({ long }) => long ?? '');
    return report(usage, null, { problem: 'option', name: quoted, nearest: nearest(quoted, known) });
  }
  if (code === 'commander.unknownCommand' || code === 'commander.help')
    return unknownCommand(quoted, command, program);
  const surplus =
    args.filter((argument) => !argument.startsWith('-') && argument !== command.name()).at(-1) ?? '';
  return report(usage, null, { problem: 'extra', name: surplus, nearest: '' });
}

/** What was meant instead of a command that does not exist; a command such as `new` has commands of its own. */
function unknownCommand(name: string, command: Command, program: Command): Diagnostic {
  const { commands: known } = command.commands.length > 0 ? command : program;
  const names = known.map((candidate) => candidate.name());
  return name === command.name()
    ? report(usage, null, { problem: 'which', name, nearest: `${name} ${names[0] ?? ''}` })
    : report(usage, null, { problem: 'command', name, nearest: nearest(name, names) });
}
