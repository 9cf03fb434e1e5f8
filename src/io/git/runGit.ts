import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import type { Environment } from '../browser/environment.ts';

/** A question to Git. */
export type GitQuestion = {
  /** The folder in which it is asked. */
  readonly root: string;
  readonly environment: Environment;
  readonly command: readonly string[];
  /** What Git reads from standard input. */
  readonly input?: string;
  /** How many bytes the answer may have; 64 MiB if left out. */
  readonly most?: number;
  /** How long the answer may take; 20 seconds if left out. */
  readonly timeoutMs?: number;
};

/** What Git says, or why it says nothing: it is not there, it refuses in its own words, or it goes on for too long. */
export type GitAnswer =
  | { readonly kind: 'answer'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refusal'; readonly message: string }
  | { readonly kind: 'endless' };

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
 * Runs Git so that neither the environment nor the repository's own settings can make it run a program, read another
 * repository or take one object for another.
 */
export function runGit(question: GitQuestion): Promise<GitAnswer> {
  const { root, command, input, most = 64 * 1024 * 1024, timeoutMs: timeout = 20_000 } = question;
  const options = ['-C', resolve(root), '--no-pager', '--no-optional-locks'];
  const args = [...options, ...settings.flatMap((setting) => ['-c', setting]), ...command];
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const complaints: Buffer[] = [];
    let size = 0;
    // Some systems look for a program in the current folder first, and that of an untrusted project may hold one.
    const child = spawn('git', args, {
      cwd: dirname(process.execPath),
      env: gitEnvironment(question.environment),
      timeout,
    });
    child.on('error', () => done({ kind: 'absent' }));
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) child.kill();
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaints.length < 16) complaints.push(chunk);
    });
    // Whoever refuses does not wait for the end of the question; the exit code tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    child.on('close', (code) => {
      if (code === 0) done({ kind: 'answer', bytes: Buffer.concat(chunks) });
      else if (code === null) done({ kind: 'endless' });
      else done({ kind: 'refusal', message: Buffer.concat(complaints).toString('utf8') });
    });
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
    LC_ALL: 'C',
  };
}
