import { resolve } from 'node:path';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { readGitTree } from '../io/git/readGitTrees.ts';
import { type GitVersion, resolveVersion } from '../io/git/resolveVersion.ts';
import { findProject } from '../io/project.ts';
import type { Context } from './context.ts';
import { type Project, withTemplates } from './openProject.ts';

/** A project as it is in a version of Git. */
export type ProjectVersion = Project & { readonly version: GitVersion };

/**
 * Reads a version of a project from Git; nothing is checked out, and the working copy plays no part. A version without
 * templates of its own is rendered with those that come with tomwerk.
 */
export async function openVersion(
  named: string | undefined,
  ref: string,
  context: Context,
): Promise<Checked<ProjectVersion | null>> {
  const root = await rootOfVersions(named, context);
  const version = await resolveVersion(root, context.world.environment, ref);
  if (version.value === null) return { value: null, diagnostics: version.diagnostics };
  return readVersion(root, version.value, context);
}

/** Reads a version that is known. */
export async function readVersion(
  root: string,
  version: GitVersion,
  { world }: Context,
): Promise<Checked<ProjectVersion | null>> {
  const { value, diagnostics } = await readGitTree(root, world.environment, version.commit);
  if (diagnostics.some(({ severity }) => severity === 'fatal')) return { value: null, diagnostics };
  return { value: { root, tree: await withTemplates(value), version }, diagnostics };
}

/**
 * The folder whose versions are meant: the project at or above the current folder, or the folder itself, as the working
 * copy need not hold the project.
 */
export async function rootOfVersions(named: string | undefined, { world }: Context): Promise<string> {
  const folder = resolve(world.folder, named ?? '.');
  return named === undefined ? ((await findProject(folder)) ?? folder) : folder;
}
