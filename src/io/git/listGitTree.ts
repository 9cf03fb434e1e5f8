import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { isIgnoredName, nameKey } from '../tree/fileNames.ts';
import { linkComplaint } from '../tree/linkComplaint.ts';
import { complaint, nameComplaint } from '../tree/nameComplaint.ts';
import { treeLimits } from '../tree/treeLimits.ts';
import { folderExpected, linkFolder, treeTooManyFiles } from '../workingTreeFindings.ts';
import { followGitLink, type LinkMap, linkMap } from './followGitLink.ts';
import { submodule } from './gitFindings.ts';
import { modes, type TreeEntry } from './treeEntry.ts';

/** What is to be read of a version. The path is the one in the project, the rest that of the entry behind a link. */
export type GitListing = {
  readonly files: readonly TreeEntry[];
  readonly diagnostics: readonly Diagnostic[];
};

type Walk = {
  readonly files: TreeEntry[];
  readonly diagnostics: Diagnostic[];
  /** For each path of Git that was looked at, the path in the project; `null` where it is no part of one. */
  readonly paths: Map<string, string | null>;
  readonly keys: Map<string, string>;
  seen: number;
};

/** Lists what is to be read of a version, by the rules that hold for a folder on disk. */
export function listGitTree(entries: readonly TreeEntry[], targets: ReadonlyMap<string, string>): GitListing {
  const walk: Walk = { files: [], diagnostics: [], paths: new Map(), keys: new Map(), seen: 0 };
  const links = linkMap(entries, targets);
  for (const entry of entries) {
    const path = projectPath(walk, entry.path);
    if (walk.seen > treeLimits.entries) {
      walk.diagnostics.push(report(treeTooManyFiles, null, { limit: treeLimits.entries }));
      break;
    }
    if (path !== null) listEntry(walk, { ...entry, path }, entry, links);
  }
  return walk;
}

function listEntry(walk: Walk, file: TreeEntry, entry: TreeEntry, links: LinkMap): void {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const isArea = name === file.path;
  if (entry.mode === modes.submodule) walk.diagnostics.push(complaint(submodule, file.path, { name }));
  else if (isArea && entry.mode === modes.link) walk.diagnostics.push(complaint(linkFolder, name, { name }));
  else if (isArea) walk.diagnostics.push(complaint(folderExpected, name, { name }));
  else if (entry.mode === modes.link) {
    const target = followGitLink(entry, links);
    if (target.kind === 'file') walk.files.push({ ...target.entry, path: file.path });
    else walk.diagnostics.push(linkComplaint(file.path, target.kind, file.path.split('/', 1)[0] ?? ''));
  } else walk.files.push(file);
}

/** The path in the project of a path of Git; whatever is wrong with a folder is told once. */
function projectPath(walk: Walk, path: string): string | null {
  const known = walk.paths.get(path);
  if (known !== undefined) return known;
  const slash = path.lastIndexOf('/');
  const parent = slash < 0 ? '' : projectPath(walk, path.slice(0, slash));
  const name = path.slice(slash + 1);
  const found = parent === null ? null : slash < 0 ? name : nameIn(walk, parent, name);
  walk.paths.set(path, found);
  return found;
}

function nameIn(walk: Walk, parent: string, name: string): string | null {
  if (isIgnoredName(name)) return null;
  walk.seen += 1;
  const path = `${parent}/${name.normalize('NFC')}`;
  const key = `${parent}/${nameKey(name)}`;
  const problem = nameComplaint(path, name, walk.keys.get(key));
  walk.keys.set(key, name);
  if (problem === null) return path;
  walk.diagnostics.push(problem);
  return null;
}
