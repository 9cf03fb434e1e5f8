import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { findProject } from '../io/project.ts';
import { toolFolder } from '../io/readToolchain.ts';
import { readWorkingTree } from '../io/workingTree.ts';
import { filesBelow, type SourceTree, sourceTree, treeBelow } from '../source/sourceTree.ts';
import type { Context } from './context.ts';
import { projectMissing } from './findings.ts';

export type Project = { readonly root: string; readonly tree: SourceTree };

/**
 * Finds the project at or above the folder and reads its working copy. A project without templates of its own is
 * rendered with those that come with tomwerk.
 */
export async function openProject(
  named: string | undefined,
  { world }: Context,
): Promise<Checked<Project | null>> {
  const folder = resolve(world.folder, named ?? '.');
  const root = named === undefined ? await findProject(folder) : folder;
  if (root === null) return { value: null, diagnostics: [report(projectMissing, null, { folder })] };
  const { value: tree, diagnostics } = await readWorkingTree(root);
  if (diagnostics.some(({ severity }) => severity === 'fatal')) return { value: null, diagnostics };
  if (filesBelow(tree, 'templates').size > 0) return { value: { root, tree }, diagnostics };
  const shipped = await readWorkingTree(fileURLToPath(toolFolder()));
  const templates = treeBelow(shipped.value, 'templates');
  const files = [...tree.files, ...templates.files];
  const executables = [...tree.executables, ...templates.executables];
  return { value: { root, tree: sourceTree(files, executables) }, diagnostics };
}
