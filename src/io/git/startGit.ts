import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import type { Environment } from '../browser/environment.ts';

/** What Git is started for: a folder, the environment that it gets to see in part, and a command with its arguments. */
export type GitCall = {
  readonly root: string;
  readonly environment: Environment;
  readonly command: readonly string[];
  /** After how long it is ended; 6 seconds if left out. */
  readonly timeoutMs?: number;
};

/** So that nothing which the repository, its settings or the environment names can start a program or change the answer. */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  // What a commit says of its parents and files is read from the commit, not from a file beside it that says it again.
  'core.commitGraph=false',
  // Git asks who owns a repository because its settings could start programs, which is ruled out here. In the
  // containers of a CI the owner is often somebody else, and a version would be printed as a draft.
  'safe.directory=*',
];

/**
 * Starts Git so that neither the environment nor the repository's own settings can make it run a program, read another
 * repository or take one object for another.
 */
export function startGit({
  root,
  environment,
  command,
  timeoutMs = 6_000,
}: GitCall): ChildProcessWithoutNullStreams {
  const options = ['-C', resolve(root), '--no-pager', '--no-optional-locks'];
  return spawn('git', [...options, ...settings.flatMap((setting) => ['-c', setting]), ...command], {
    // Some systems look for a program in the current folder first, and that of an untrusted project may hold one.
    cwd: dirname(process.execPath),
    env: gitEnvironment(environment),
    timeout: timeoutMs,
  });
}

function gitEnvironment(environment: Environment): Environment {
  // Windows knows names in any case.
  const inherited = Object.entries(environment).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    // A partial clone would fetch what it lacks, by a program that its settings name.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Grafts give commits other parents than they have.
    GIT_GRAFT_FILE: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    // A log comes in large pieces instead of one for every commit, each of which would wake its reader.
    GIT_FLUSH: '0',
    LC_ALL: 'C',
  };
}
