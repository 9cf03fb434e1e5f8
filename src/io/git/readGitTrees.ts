import { type Checked, hasErrors } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { filesBelow, type SourceTree, sourceTree } from '../../source/sourceTree.ts';
import type { Environment } from '../browser/environment.ts';
import { contentNotInVersion } from './gitFindings.ts';
import { gitProblem, unreadable } from './gitProblem.ts';
import { listCommits } from './listCommits.ts';
import { listGitTree } from './listGitTree.ts';
import { type Blobs, linkTargets, readBlobs } from './readBlobs.ts';
import { type ReadObjects, type Repository, withObjects } from './readObjects.ts';
import { runGit } from './runGit.ts';
import { modes, type TreeEntry } from './treeEntry.ts';

const empty: SourceTree = sourceTree([]);

/** The project as it is in a commit, see `readGitTrees`. */
export async function readGitTree(
  root: string,
  environment: Environment,
  commit: string,
): Promise<Checked<SourceTree>> {
  const { value, diagnostics } = await readGitTrees(root, environment, [commit]);
  return { value: value[0] ?? empty, diagnostics };
}

/**
 * The project as it is in commits, named by their whole ids: the files below `content/` and `templates/`, under the rules
 * that hold on disk. A blob that several files hold, in whichever commits, is read once and is the same array in all of
 * them. The bytes are those that the ids of the commits stand for, or there is a diagnostic; nothing is fetched.
 */
export async function readGitTrees(
  root: string,
  environment: Environment,
  commits: readonly string[],
): Promise<Checked<readonly SourceTree[]>> {
  const folders = ['content', 'templates'];
  const read = await readGitFolders({ repository: { root, environment }, folders, commits });
  if (hasErrors(read.diagnostics)) return read;
  const commit = commits.find((_, index) => filesBelow(read.value[index] ?? empty, 'content').size === 0);
  if (commit === undefined) return read;
  const missing = report(contentNotInVersion, null, { folder: root, commit: commit.slice(0, 12) });
  return { value: commits.map(() => empty), diagnostics: [missing] };
}

/** Some folders of a project, such as `content/releases`, in some commits. */
export type FoldersInGit = {
  readonly repository: Repository;
  readonly folders: readonly string[];
  readonly commits: readonly string[];
};

/** The same for some folders of the project; one that a commit does not have is empty. */
export async function readGitFolders(wanted: FoldersInGit): Promise<Checked<readonly SourceTree[]>> {
  const { repository, commits } = wanted;
  const prefix = await projectPrefix(repository);
  if (prefix.value === null) return { value: commits.map(() => empty), diagnostics: prefix.diagnostics };
  const place = prefix.value;
  const read = await withObjects(repository, (objects) => readAll(objects, { ...wanted, prefix: place }));
  // Where there is no repository, or a broken one, every object is missing.
  const problem = hasErrors(read.diagnostics)
    ? await gitProblem(repository.root, repository.environment)
    : null;
  return problem === null ? read : { value: commits.map(() => empty), diagnostics: [problem] };
}

/** The folder of a project in its repository: empty, or with a slash at its end. */
export async function projectPrefix({ root, environment }: Repository): Promise<Checked<string | null>> {
  const answer = await runGit({ root, environment, command: ['rev-parse', '--show-prefix'] });
  if (answer.kind === 'answer') {
    return { value: answer.bytes.toString('utf8').replace(/\n$/, '').normalize('NFC'), diagnostics: [] };
  }
  return { value: null, diagnostics: [(await gitProblem(root, environment)) ?? unreadable(root, answer)] };
}

async function readAll(
  objects: ReadObjects,
  { repository, commits, ...wanted }: FoldersInGit & { readonly prefix: string },
): Promise<Checked<readonly SourceTree[]>> {
  const lists = await listCommits(objects, { root: repository.root, commits, ...wanted });
  if (lists.diagnostics.length > 0)
    return { value: commits.map(() => empty), diagnostics: lists.diagnostics };
  const targets = await linkTargets(objects, repository, lists.value.flat());
  const listings = lists.value.map((entries) => listGitTree(entries, targets));
  const found = listings.flatMap(({ diagnostics }) => diagnostics);
  if (found.some(({ severity }) => severity === 'fatal')) {
    return { value: commits.map(() => empty), diagnostics: found };
  }
  const files = listings.map((listing) => listing.files);
  const blobs = await readBlobs(objects, repository, files);
  return {
    value: files.map((tree) => treeOf(tree, blobs.value)),
    diagnostics: [...found, ...blobs.diagnostics],
  };
}

function treeOf(files: readonly TreeEntry[], blobs: Blobs): SourceTree {
  return sourceTree(
    files.flatMap(({ path, id }): [string, Uint8Array][] => {
      const bytes = blobs.get(id);
      return bytes === undefined ? [] : [[path, bytes]];
    }),
    files.filter(({ mode }) => mode === modes.executable).map(({ path }) => path),
  );
}
