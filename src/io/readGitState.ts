import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What Git knows of a project as it lies in its folder. */
export type GitState = {
  /** Instant of the last commit, in seconds since 1970; `null` where there is none. */
  readonly committed: number | null;
  /** Whether `content/` or `templates/` differ from that commit. */
  readonly dirty: boolean;
  /** Version tags (`v1.2.0`) on that commit, without the `v`. */
  readonly versions: readonly string[];
};

const none: GitState = { committed: null, dirty: true, versions: [] };

/** Reads the state of a project from Git; without Git or without a repository nothing is known. */
export async function readGitState(root: string, environment: NodeJS.ProcessEnv): Promise<GitState> {
  const git = (...command: string[]) => ask(root, environment, command);
  // An unpacked archive may lie in the folder of another repository, which then knows nothing of this content.
  const tracked = await git('ls-files', '--error-unmatch', '--', 'content/organisation.md');
  if (tracked === null) return none;
  const committed = await git('log', '-1', '--no-show-signature', '--format=%ct', 'HEAD');
  if (committed === null || !/^\d+$/.test(committed.trim())) return none;
  const [status, tags] = await Promise.all([
    git('status', '--porcelain', '-z', '--untracked-files=normal', '--', 'content', 'templates'),
    git('for-each-ref', '--points-at=HEAD', '--format=%(refname:strip=2)', 'refs/tags'),
  ]);
  return {
    committed: Number(committed),
    dirty: status !== '',
    versions: (tags ?? '').split('\n').flatMap((tag) => /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? []),
  };
}

/**
 * Runs Git so that neither the environment nor the repository's own settings can make it run a program or read
 * another repository. `null` when it fails.
 */
async function ask(
  root: string,
  environment: NodeJS.ProcessEnv,
  command: readonly string[],
): Promise<string | null> {
  const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.untrackedCache=false'];
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
