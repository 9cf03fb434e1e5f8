import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedCommit } from '../../changes/history.ts';
import type { Environment } from '../browser/environment.ts';
import { isShallow } from './gitProblem.ts';
import { logFormat, logReader } from './parseLog.ts';
import { startGit } from './startGit.ts';

export type LogQuestion = {
  /** The folder of the project. */
  readonly root: string;
  readonly environment: Environment;
  /** The whole id of the commit at which the log begins. */
  readonly commit: string;
};

/** The whole log was read, or why not: the clone lacks older commits, or Git fails. */
export type LogOutcome = 'read' | 'shallow' | 'unreadable';

/**
 * Hands on the commits of the main line (first parents) that lead to a commit, newest first, each with the files of the
 * project that it changed. One pass over trees: no blob is read, and no rename is looked for. Where the log cannot be read
 * as a whole, what was handed on is of no use.
 */
export async function readLog(
  { root, environment, commit }: LogQuestion,
  take: (commit: LoggedCommit) => void,
): Promise<LogOutcome> {
  const { read, end } = logReader(take);
  const [shallow, isWhole] = await Promise.all([
    isShallow(root, environment),
    runLog({ root, environment, commit }, read),
  ]);
  if (shallow) return 'shallow';
  if (!isWhole) return 'unreadable';
  end();
  return 'read';
}

/** Whether Git tells the whole log. */
async function runLog(
  { root, environment, commit }: LogQuestion,
  read: (chunk: Buffer) => void,
): Promise<boolean> {
  // Where the project is likely to be the whole repository, choosing paths would take Git longer than telling all.
  const paths = existsSync(join(root, '.git')) ? [] : ['--', 'content'];
  const child = startGit({ root, environment, command: [...logCommand, commit, ...paths], timeoutMs });
  child.stdout.on('data', read);
  child.stderr.resume();
  return new Promise((done) => {
    child.on('error', () => done(false)).on('close', (code) => done(code === 0));
  });
}

/** Enough for hundreds of thousands of commits. */
const timeoutMs = 120_000;

/** Every setting of a repository that would change what a log says is answered here. */
const logCommand: readonly string[] = [
  ...['-c', 'log.showRoot=true', 'log', '-z', '--raw', '--no-abbrev', logFormat, '--encoding=UTF-8'],
  // A merge is one change: what it brings to the main line, in its own right or from the side.
  ...['--first-parent', '--diff-merges=first-parent'],
  ...['--relative', '--no-renames', '--no-follow', '-O/dev/null', '--no-ext-diff', '--no-textconv'],
  ...['--no-show-signature', '--no-notes', '--no-mailmap', '--no-decorate', '--no-color'],
  '--end-of-options',
];
