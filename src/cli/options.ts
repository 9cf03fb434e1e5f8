import { type Command, Option } from 'commander';
import type { Context, ExitCode } from './context.ts';

/** Adds a command to the program; `act` runs what the command does and keeps its exit code. */
export type Registrar = (
  program: Command,
  context: Context,
  act: (run: () => Promise<ExitCode>) => Promise<void>,
) => void;

/** An option of a command. */
export function option(flags: string, description: string): Option {
  return new Option(flags, description);
}

/** An option that takes one of some words. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices([...words]);
}
