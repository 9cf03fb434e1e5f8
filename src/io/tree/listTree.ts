import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Finding, report } from '../../diagnostics/finding.ts';
import { systemCode } from '../systemError.ts';
import * as findings from '../workingTreeFindings.ts';
import { isIgnoredName, nameKey } from './fileNames.ts';
import { linkComplaint, type RefusedLink } from './linkComplaint.ts';
import { followLink } from './links.ts';
import { complaint, nameComplaint } from './nameComplaint.ts';
import { treeLimits } from './treeLimits.ts';

/** A file to be read: its path in the project, and where its bytes are. */
export type ListedFile = { readonly path: string; readonly source: string };

/** What is to be read below the wanted folders of a project, and which of these folders do not exist. */
export type Listing = {
  readonly files: readonly ListedFile[];
  readonly missing: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
};

type Folder = { readonly path: string; readonly source: string; readonly area: Area };
/** A folder of the project that no link may leave. */
type Area = { readonly name: string; readonly source: string };
type Walk = {
  readonly files: ListedFile[];
  readonly missing: string[];
  readonly diagnostics: Diagnostic[];
  readonly folders: Folder[];
  seen: number;
};

/** Lists what is to be read below the named folders of a project. Opens no file. */
export function listTree(root: string, names: readonly string[]): Listing {
  const walk: Walk = { files: [], missing: [], diagnostics: [], folders: [], seen: 0 };
  for (const name of names) enterArea(walk, root, name);
  for (let folder = walk.folders.pop(); folder !== undefined; folder = walk.folders.pop()) {
    listFolder(walk, folder);
    if (walk.seen <= treeLimits.entries) continue;
    walk.diagnostics.push(report(findings.treeTooManyFiles, null, { limit: treeLimits.entries }));
    break;
  }
  return walk;
}

function enterArea(walk: Walk, root: string, name: string): void {
  const source = join(root, name);
  try {
    const entry = lstatSync(source);
    const target = entry.isSymbolicLink() ? followLink(source, realpathSync(root)) : null;
    if (target !== null && target.kind !== 'file') refuseLink(walk, name, target.kind, root);
    else if (!entry.isDirectory()) complain(walk, findings.folderExpected, name, { name });
    else walk.folders.push({ path: name, source, area: { name, source: realpathSync(source) } });
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    if (reason === 'ENOENT' || reason === 'ENOTDIR') walk.missing.push(name);
    else complain(walk, findings.fileUnreadable, name, { name, reason });
  }
}

function listFolder(walk: Walk, folder: Folder): void {
  const keys = new Map<string, string>();
  for (const entry of entriesOf(walk, folder)) {
    if (isIgnoredName(entry.name)) continue;
    walk.seen += 1;
    if (walk.seen > treeLimits.entries) return;
    const path = `${folder.path}/${entry.name.normalize('NFC')}`;
    const problem = nameComplaint(path, entry.name, keys.get(nameKey(entry.name)));
    keys.set(nameKey(entry.name), entry.name);
    if (problem === null) listEntry(walk, folder, entry, path);
    else walk.diagnostics.push(problem);
  }
}

function listEntry(walk: Walk, folder: Folder, entry: Dirent, path: string): void {
  const source = join(folder.source, entry.name);
  if (entry.isFile()) walk.files.push({ path, source });
  else if (entry.isDirectory()) walk.folders.push({ path, source, area: folder.area });
  else if (entry.isSymbolicLink()) listLink(walk, { path, source }, folder.area);
  else complain(walk, findings.fileSpecial, path, { name: entry.name });
}

function listLink(walk: Walk, link: ListedFile, area: Area): void {
  const target = followLink(link.source, area.source);
  if (target.kind === 'file') walk.files.push({ path: link.path, source: target.path });
  else refuseLink(walk, link.path, target.kind, area.name);
}

function refuseLink(walk: Walk, path: string, kind: RefusedLink, area: string): void {
  walk.diagnostics.push(linkComplaint(path, kind, area));
}

/** The entries of a folder in an order that does not depend on the disk. */
function entriesOf(walk: Walk, folder: Folder): readonly Dirent[] {
  try {
    const entries = readdirSync(folder.source, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    // A folder that somebody has just removed is as good as one that was never there.
    if (reason !== 'ENOENT')
      complain(walk, findings.fileUnreadable, folder.path, { name: folder.path, reason });
    return [];
  }
}

function complain<V extends Diagnostic['values']>(
  walk: Walk,
  finding: Finding<V>,
  path: string,
  values: V,
): void {
  walk.diagnostics.push(complaint(finding, path, values));
}
