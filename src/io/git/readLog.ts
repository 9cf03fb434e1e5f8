import type { LoggedCommit } from '../../changes/history.ts';
import type { Environment } from '../browser/environment.ts';
import { logFormat, logReader } from './parseLog.ts';
import { runGit } from './runGit.ts';
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
 * project that it changed. One pass over trees: no blob is read, and no rename is looked for.
 */
export async function readLog(
  { root, environment, commit }: LogQuestion,
  take: (commit: LoggedCommit) => void,
): Promise<LogOutcome> {
  const place = await runGit({ root, environment, command: placeCommand });
  if (place.kind !== 'answer') return 'unreadable';
  const [isShallow, folder] = place.bytes.toString('utf8').split('\n');
  if (isShallow === 'true') return 'shallow';
  // Where the project is the whole repository, choosing its paths would take Git longer than telling all.
  const paths = folder === '' ? [] : ['--', 'content'];
  const { read, end } = logReader(take);
  const child = startGit({ root, environment, command: [...logCommand, commit, ...paths], timeoutMs });
  child.stdout.on('data', read);
  child.stderr.resume();
  const ended = new Promise((done) => child.on('error', done).on('close', done));
  if ((await ended) !== 0) return 'unreadable';
  end();
  return 'read';
}

const placeCommand = ['rev-parse', '--is-shallow-repository', '--show-prefix'];

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
