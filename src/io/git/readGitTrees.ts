import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { type SourceTree, sourceTree } from '../../source/sourceTree.ts';
import type { Environment } from '../browser/environment.ts';
import { contentNotInVersion } from './gitFindings.ts';
import { gitProblem } from './gitProblem.ts';
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
  const repository = { root, environment };
  const prefix = await projectPrefix(repository);
  const read = await withObjects(repository, (objects) => readAll(objects, { repository, prefix, commits }));
  // Where there is no repository, or a broken one, every object is missing.
  const problem = hasErrors(read.diagnostics) ? await gitProblem(root, environment) : null;
  return problem === null ? read : { value: commits.map(() => empty), diagnostics: [problem] };
}

/** The folder of a project in its repository: empty, or with a slash at its end. */
export async function projectPrefix(repository: Repository): Promise<string> {
  const answer = await runGit({ ...repository, command: ['rev-parse', '--show-prefix'] });
  return answer.kind === 'answer' ? answer.bytes.toString('utf8').replace(/\n$/, '').normalize('NFC') : '';
}

type Wanted = {
  readonly repository: Repository;
  readonly prefix: string;
  readonly commits: readonly string[];
};

async function readAll(
  objects: ReadObjects,
  { repository, prefix, commits }: Wanted,
): Promise<Checked<readonly SourceTree[]>> {
  const { root } = repository;
  const lists = await listCommits(objects, { root, prefix, commits });
  const unread = lists.diagnostics[0] ?? contentMissingIn(root, commits, lists.value);
  if (unread !== undefined) return { value: commits.map(() => empty), diagnostics: [unread] };
  const targets = await linkTargets(objects, repository, lists.value.flat());
  const listings = lists.value.map((entries) => listGitTree(entries, targets));
  const found = listings.flatMap(({ diagnostics }) => diagnostics);
  const blobs = await readBlobs(
    objects,
    repository,
    listings.map(({ files }) => files),
  );
  return {
    value: listings.map(({ files }) => treeOf(files, blobs.value)),
    diagnostics: [...found, ...blobs.diagnostics],
  };
}

/** The first commit that has no content, if there is one. */
function contentMissingIn(
  folder: string,
  commits: readonly string[],
  lists: readonly (readonly TreeEntry[])[],
): Diagnostic | undefined {
  const isContent = ({ path }: TreeEntry) => path.split('/', 1)[0] === 'content';
  const commit = commits.find((_, index) => !lists[index]?.some(isContent));
  return commit === undefined
    ? undefined
    : report(contentNotInVersion, null, { folder, commit: commit.slice(0, 12) });
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
