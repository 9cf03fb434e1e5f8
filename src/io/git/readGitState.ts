import type { SourceTree } from '../../source/sourceTree.ts';
import type { Environment } from '../browser/environment.ts';
import { isIgnoredName } from '../tree/fileNames.ts';
import { askGit } from './askGit.ts';
import { followGitLink, linkMap } from './followGitLink.ts';
import { committedIn, objectId } from './gitObject.ts';
import { listCommits } from './listCommits.ts';
import { linkTargets } from './readBlobs.ts';
import { projectPrefix } from './readGitTrees.ts';
import { type Repository, withObjects } from './readObjects.ts';
import { modes, type TreeEntry } from './treeEntry.ts';
import { presentVersionTags } from './versionTags.ts';

/** What Git knows of a project as it lies in its folder. */
export type GitState = {
  /** Id of the last commit; `null` where there is none. */
  readonly commit: string | null;
  /** Instant of the last commit, in seconds since 1970; `null` where there is none. */
  readonly committed: number | null;
  /** Whether `content/` or `templates/` as they were read differ from that commit. */
  readonly dirty: boolean;
  /** Version tags (`v1.2.0`) on that commit, without the `v`. */
  readonly versions: readonly string[];
  /**
   * The executable files as the commit has them, where the repository says that the file system cannot tell
   * (`core.fileMode`, as on Windows); otherwise `null`.
   */
  readonly executables: ReadonlySet<string> | null;
};

const none: GitState = { commit: null, committed: null, dirty: true, versions: [], executables: null };

/** The files of a commit by their paths in the project. */
type Files = ReadonlyMap<string, TreeEntry>;

type Project = { readonly root: string; readonly tree: SourceTree };

/** Reads the state of a project from Git; without Git or without a repository nothing is known. */
export async function readGitState({ root, tree }: Project, environment: Environment): Promise<GitState> {
  const git = (...command: string[]) => askGit(root, environment, command);
  const [tracked, head, versions, fileMode] = await Promise.all([
    git('ls-files', '--error-unmatch', '--', 'content/organisation.md'),
    git('rev-parse', '--verify', '--quiet', 'HEAD'),
    presentVersionTags(root, environment),
    git('config', '--type=bool', 'core.fileMode'),
  ]);
  const commit = head?.trim() ?? null;
  // An unpacked archive may lie in the folder of another repository, which then knows nothing of this content.
  if (tracked === null || commit === null) return none;
  const { committed, files } = await readCommit({ root, environment }, commit);
  if (committed === null) return none;
  const executables = fileMode?.trim() === 'false' ? executablesOf(files) : null;
  return {
    commit,
    committed,
    dirty: differs(executables === null ? tree : { ...tree, executables }, files),
    versions: versions.value.flatMap((tag) => (tag.commit === commit ? [tag.version] : [])),
    executables,
  };
}

type Commit = { readonly committed: number | null; readonly files: Files };

/**
 * The instant and the files of a commit, by path in the form in which a tree has it. A link stands for the file in the
 * commit that it leads to, as on disk; one that leads elsewhere stays what it is.
 */
async function readCommit(repository: Repository, commit: string): Promise<Commit> {
  const { value: prefix } = await projectPrefix(repository);
  if (prefix === null) return { committed: null, files: new Map() };
  const wanted = { root: repository.root, prefix, folders: ['content', 'templates'], commits: [commit] };
  return withObjects(repository, async (read) => {
    const [object = null] = await read([commit]);
    const [entries = []] = (await listCommits(read, wanted)).value;
    const links = linkMap(entries, await linkTargets(read, repository, entries));
    const files = entries.map((entry) => {
      const target = entry.mode === modes.link ? followGitLink(entry, links) : null;
      return [entry.path.normalize('NFC'), target?.kind === 'file' ? target.entry : entry] as const;
    });
    return { committed: object && committedIn(object), files: new Map(files) };
  });
}

function executablesOf(files: Files): ReadonlySet<string> {
  return new Set([...files].flatMap(([path, { mode }]) => (mode === modes.executable ? [path] : [])));
}

/**
 * Whether a tree holds other files than a commit. The blobs are hashed here: `git status` would run the filters that
 * the settings of a repository name, and those can be any program.
 */
function differs({ files, executables }: SourceTree, committed: Files): boolean {
  // A project without templates of its own is read with those that come with tomwerk.
  const own = [...committed.keys()].some((path) => path.startsWith('templates/'));
  const read = [...files].filter(([path]) => own || path.startsWith('content/'));
  const isCommitted = ([path, bytes]: readonly [string, Uint8Array]) => {
    const file = committed.get(path);
    if (file === undefined || file.id !== objectId({ type: 'blob', bytes }, file.id)) return false;
    return (file.mode === modes.executable) === executables.has(path);
  };
  const isMissing = [...committed.keys()].some((path) => !files.has(path) && !isIgnored(path));
  return !read.every(isCommitted) || isMissing;
}

/** Whether a file is no part of a project even if it was committed. */
function isIgnored(path: string): boolean {
  return path.split('/').some(isIgnoredName);
}
