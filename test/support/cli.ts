import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './projects.ts';

/** How one run of the command line ended. */
export type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

type Settings = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A command that runs the one behind it, such as `taskset -c 0`. */
  readonly through?: readonly string[];
};

/** Runs the real command line, in German unless the environment says otherwise. */
export function tomwerk(
  args: readonly string[],
  { cwd = projectRoot, env = {}, through = [] }: Settings = {},
): Promise<Run> {
  const program = join(projectRoot, 'src/tomwerk.js');
  // Node takes even an empty FORCE_COLOR for a wish.
  const inherited = { ...process.env };
  delete inherited['FORCE_COLOR'];
  const environment = { ...inherited, TOMWERK_MESSAGES: 'de', NO_COLOR: '1', ...env };
  const [command = process.execPath, ...rest] = [...through, process.execPath, program, ...args];
  return new Promise((resolve) => {
    execFile(
      command,
      rest,
      { cwd, env: environment, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}
