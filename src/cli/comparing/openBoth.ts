import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Environment } from '../../io/browser/environment.ts';
import { readGitTree, readGitTrees } from '../../io/git/readGitTrees.ts';
import { type GitVersion, resolveVersion } from '../../io/git/resolveVersion.ts';
import { type SourceTree, sharingBytes, sourceTree } from '../../source/sourceTree.ts';
import type { Context } from '../context.ts';
import { openProject } from '../openProject.ts';
import { rootOfVersions } from '../openVersion.ts';

/** What is compared: versions of Git, or `null` for the working copy. */
export type Compared = { readonly from: string; readonly to: string | null };

/** One of two versions, with what was wrong with its files. */
export type OpenedVersion = {
  readonly tree: SourceTree;
  /** `null` for the working copy. */
  readonly version: GitVersion | null;
  readonly problems: readonly Diagnostic[];
};

export type Both = { readonly root: string; readonly from: OpenedVersion; readonly to: OpenedVersion };

/** Reads two versions of a project. A file that is the same in both is the same array in both. */
export async function openBoth(
  { from, to }: Compared,
  named: string | undefined,
  context: Context,
): Promise<Checked<Both | null>> {
  if (to === null) return openWorkingCopy(from, named, context);
  const { environment } = context.world;
  const root = await rootOfVersions(named, context);
  const [earlier, later] = await Promise.all([from, to].map((ref) => resolveVersion(root, environment, ref)));
  if (!earlier?.value || !later?.value)
    return { value: null, diagnostics: [...(earlier?.diagnostics ?? []), ...(later?.diagnostics ?? [])] };
  const { value, diagnostics } = await readTrees(root, [earlier.value, later.value], environment);
  const [first, second] = value;
  return {
    value: first === undefined || second === undefined ? null : { root, from: first, to: second },
    diagnostics,
  };
}

async function openWorkingCopy(
  from: string,
  named: string | undefined,
  context: Context,
): Promise<Checked<Both | null>> {
  const { environment } = context.world;
  const project = await openProject(named, context);
  if (project.value === null) return { value: null, diagnostics: project.diagnostics };
  const { root, tree } = project.value;
  const earlier = await resolveVersion(root, environment, from);
  if (earlier.value === null) return { value: null, diagnostics: earlier.diagnostics };
  const { value, diagnostics } = await readTrees(root, [earlier.value], environment);
  const [first] = value;
  if (first === undefined) return { value: null, diagnostics };
  const to = { tree: sharingBytes(tree, first.tree), version: null, problems: project.diagnostics };
  return { value: { root, from: first, to }, diagnostics };
}

/** Reads versions of Git; none where that fails. */
async function readTrees(
  root: string,
  versions: readonly GitVersion[],
  environment: Environment,
): Promise<Checked<readonly OpenedVersion[]>> {
  const commits = versions.map(({ commit }) => commit);
  const { value: trees, diagnostics } = await readGitTrees(root, environment, commits);
  const fatal = diagnostics.filter(({ severity }) => severity === 'fatal');
  if (fatal.length > 0) return { value: [], diagnostics: fatal };
  // Whose the problems are is asked only where there are any.
  const problems = async ({ commit }: GitVersion) =>
    diagnostics.length === 0 ? [] : (await readGitTree(root, environment, commit)).diagnostics;
  const opened = versions.map(async (version, index) => {
    return { tree: trees[index] ?? sourceTree([]), version, problems: await problems(version) };
  });
  return { value: await Promise.all(opened), diagnostics: [] };
}
