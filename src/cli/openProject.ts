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
  return { value: { root, tree: await withTemplates(tree) }, diagnostics };
}

/** A tree with the templates that come with tomwerk where it has none of its own. */
export async function withTemplates(tree: SourceTree): Promise<SourceTree> {
  return filesBelow(tree, 'templates').size > 0 ? tree : withShippedTemplates(tree);
}

/** A tree with the templates that come with tomwerk where its own are older than the documents about two versions. */
export async function withChangeTemplates(tree: SourceTree): Promise<SourceTree> {
  return tree.files.has('templates/changes.hbs') ? tree : withShippedTemplates(treeBelow(tree, 'content'));
}

async function withShippedTemplates(tree: SourceTree): Promise<SourceTree> {
  const shipped = await readWorkingTree(fileURLToPath(toolFolder()));
  const templates = treeBelow(shipped.value, 'templates');
  return sourceTree([...tree.files, ...templates.files], [...tree.executables, ...templates.executables]);
}
