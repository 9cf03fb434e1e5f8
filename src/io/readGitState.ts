import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import type { SourceTree } from '../source/sourceTree.ts';
import type { Environment } from './browser/environment.ts';

const run = promisify(execFile);

/** What Git knows of a project as it lies in its folder. */
export type GitState = {
  /** Instant of the last commit, in seconds since 1970; `null` where there is none. */
  readonly committed: number | null;
  /** Whether `content/` or `templates/` as they were read differ from that commit. */
  readonly dirty: boolean;
  /** Version tags (`v1.2.0`) on that commit, without the `v`. */
  readonly versions: readonly string[];
};

const none: GitState = { committed: null, dirty: true, versions: [] };

type Project = { readonly root: string; readonly tree: SourceTree };

/** Reads the state of a project from Git; without Git or without a repository nothing is known. */
export async function readGitState({ root, tree }: Project, environment: Environment): Promise<GitState> {
  const git = (...command: string[]) => ask(root, environment, command);
  // An unpacked archive may lie in the folder of another repository, which then knows nothing of this content.
  const tracked = await git('ls-files', '--error-unmatch', '--', 'content/organisation.md');
  if (tracked === null) return none;
  const committed = await git('log', '-1', '--no-show-signature', '--format=%ct', 'HEAD');
  if (committed === null || !/^\d+$/.test(committed.trim())) return none;
  const [listing, tags] = await Promise.all([
    git('ls-tree', '-r', '-z', 'HEAD', '--', 'content', 'templates'),
    git('for-each-ref', '--points-at=HEAD', '--format=%(refname:strip=2)', 'refs/tags'),
  ]);
  return {
    committed: Number(committed),
    dirty: listing === null || differs(tree, listing),
    versions: (tags ?? '').split('\n').flatMap((tag) => /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? []),
  };
}

/**
 * Whether a tree holds other files than a commit. The blobs are hashed here: `git status` would run the filters that
 * the settings of a repository name, and those can be any program.
 */
function differs({ files }: SourceTree, listing: string): boolean {
  const entries = listing.split('\0').filter((entry) => entry !== '');
  const committed = new Map(
    entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.split(/[ \t]/)[2] ?? '']),
  );
  // A project without templates of its own is read with those that come with tomwerk.
  const own = [...committed.keys()].some((path) => path.startsWith('templates/'));
  const read = [...files].filter(([path]) => own || path.startsWith('content/'));
  const isRead = read.every(([path, bytes]) => committed.get(path) === blobId(bytes, committed.get(path)));
  const isMissing = [...committed.keys()].some((path) => !files.has(path) && !/(?:^|\/)\./.test(path));
  return !isRead || isMissing;
}

/** The id that Git gives to these bytes, by SHA-1 or, in newer repositories, by SHA-256. */
function blobId(bytes: Uint8Array, like = ''): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * Runs Git so that neither the environment nor the repository's own settings can make it run a program or read
 * another repository. `null` when it fails.
 */
async function ask(
  root: string,
  environment: Environment,
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
