import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { type SourceTree, sourceTree } from '../../source/sourceTree.ts';
import type { Environment } from '../browser/environment.ts';
import { complaint } from '../tree/nameComplaint.ts';
import { treeLimits } from '../tree/treeLimits.ts';
import { fileOversized, treeTooLarge } from '../workingTreeFindings.ts';
import { contentNotInVersion, objectsMissing } from './gitFindings.ts';
import { gitProblem } from './gitProblem.ts';
import { type GitListing, listGitTree } from './listGitTree.ts';
import { type ObjectHead, readHeads, readObjects } from './readObjects.ts';
import { runGit } from './runGit.ts';
import { modes, type TreeEntry, treeEntries } from './treeEntries.ts';

const mebibyte = 1024 * 1024;
/** Longer than any path that a link may hold. */
const longestTarget = 4096;

type Repository = { readonly root: string; readonly environment: Environment };

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
 * them. The bytes are those that their ids stand for, or there is a diagnostic; nothing is fetched.
 */
export async function readGitTrees(
  root: string,
  environment: Environment,
  commits: readonly string[],
): Promise<Checked<readonly SourceTree[]>> {
  const repository = { root, environment };
  const entries = await Promise.all(commits.map((commit) => entriesOf(repository, commit)));
  const unread = entries.flatMap(({ diagnostics }) => diagnostics);
  if (hasErrors(unread)) return { value: commits.map(() => empty), diagnostics: unread };
  const targets = await linkTargets(
    repository,
    entries.flatMap(({ value }) => value),
  );
  const listings = entries.map(({ value }) => listGitTree(value, targets));
  const blobs = await readBlobs(repository, listings);
  const diagnostics = [...listings.flatMap((listing) => listing.diagnostics), ...blobs.diagnostics];
  return { value: listings.map(({ files }) => treeOf(files, blobs.value)), diagnostics };
}

async function entriesOf(repository: Repository, commit: string): Promise<Checked<readonly TreeEntry[]>> {
  const command = ['ls-tree', '-r', '-z', commit, '--', 'content', 'templates'];
  const answer = await runGit({ ...repository, command });
  const { root, environment } = repository;
  if (answer.kind !== 'answer') {
    const problem = await gitProblem(root, environment);
    return {
      value: [],
      diagnostics: [problem ?? report(objectsMissing, null, { folder: root, object: commit })],
    };
  }
  const value = treeEntries(answer.bytes.toString('utf8'));
  const isThere = value.some(({ path }) => path.startsWith('content'));
  const missing = report(contentNotInVersion, null, { folder: root, commit: commit.slice(0, 12) });
  return { value, diagnostics: isThere ? [] : [missing] };
}

async function linkTargets(
  repository: Repository,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, string>> {
  const ids = unique(entries.filter(({ mode }) => mode === modes.link));
  const heads = (await readHeads(repository, ids)) ?? [];
  const short = ids.filter((_, index) => (heads[index]?.size ?? longestTarget) < longestTarget);
  const objects = (await readObjects(repository, short, short.length * longestTarget)) ?? [];
  return new Map(
    objects.flatMap((object) => (object === null ? [] : [[object.id, object.bytes.toString('utf8')]])),
  );
}

type Blobs = ReadonlyMap<string, Uint8Array>;

async function readBlobs(repository: Repository, listings: readonly GitListing[]): Promise<Checked<Blobs>> {
  const ids = unique(listings.flatMap(({ files }) => files));
  const found = (await readHeads(repository, ids)) ?? [];
  const heads = new Map(ids.flatMap((id, index) => (found[index] ? [[id, found[index]]] : [])));
  const diagnostics = listings.flatMap(({ files }) => oversized(files, heads));
  const missing = (id: string) => report(objectsMissing, null, { folder: repository.root, object: id });
  const absent = ids.find((id) => !heads.has(id));
  if (absent !== undefined) return { value: new Map(), diagnostics: [missing(absent)] };
  if (diagnostics.some(({ severity }) => severity === 'fatal')) return { value: new Map(), diagnostics };
  const wanted = ids.filter((id) => (heads.get(id)?.size ?? 0) <= treeLimits.fileMebibytes * mebibyte);
  const most = wanted.reduce((sum, id) => sum + (heads.get(id)?.size ?? 0), 0);
  const objects = (await readObjects(repository, wanted, most)) ?? [];
  const damaged = wanted.find((_, index) => objects[index]?.type !== 'blob');
  if (damaged !== undefined) return { value: new Map(), diagnostics: [...diagnostics, missing(damaged)] };
  return {
    value: new Map(objects.flatMap((object) => (object ? [[object.id, object.bytes]] : []))),
    diagnostics,
  };
}

/** What a tree has of files that are larger than is read, as on disk. */
function oversized(
  files: readonly TreeEntry[],
  heads: ReadonlyMap<string, ObjectHead>,
): readonly Diagnostic[] {
  const sizes = files.map(({ path, id }) => ({ path, size: heads.get(id)?.size ?? 0 }));
  const limit = treeLimits.fileMebibytes;
  const tooLarge = sizes.filter(({ size }) => size > limit * mebibyte);
  const total = sizes.reduce((sum, { size }) => sum + (size > limit * mebibyte ? 0 : size), 0);
  return [
    ...tooLarge.map(({ path, size }) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return complaint(fileOversized, path, { name, megabytes: Math.ceil(size / mebibyte), limit });
    }),
    ...(total > treeLimits.totalMebibytes * mebibyte
      ? [report(treeTooLarge, null, { limit: treeLimits.totalMebibytes })]
      : []),
  ];
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

function unique(entries: readonly TreeEntry[]): readonly string[] {
  return [...new Set(entries.map(({ id }) => id))];
}
