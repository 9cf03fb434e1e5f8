import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Environment } from './browser/environment.ts';

const run = promisify(execFile);

/**
 * Runs Git so that neither the environment nor the repository's own settings can make it run a program or read
 * another repository. `null` when it fails.
 */
export async function askGit(
  root: string,
  environment: Environment,
  command: readonly string[],
): Promise<string | null> {
  const settings = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    // Git asks who owns a repository because its settings could start programs, which is ruled out here. In the
    // containers of a CI the owner is often somebody else, and a version would be printed as a draft.
    'safe.directory=*',
  ];
  const args = [
    '-C',
    root,
    '--no-optional-locks',
    ...settings.flatMap((setting) => ['-c', setting]),
    ...command,
  ];
  const inherited = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'));
  const env = {
    ...Object.fromEntries(inherited),
    // A partial clone would fetch what it lacks, by a program that its settings name.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  try {
    const { stdout } = await run('git', args, { env, maxBuffer: 16 * 1024 * 1024, timeout: 20_000 });
    return stdout;
  } catch {
    return null;
  }
}
