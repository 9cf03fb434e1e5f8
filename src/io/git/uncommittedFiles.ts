import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { compareCodePoints } from '../../source/sourceTree.ts';
import { systemCode } from '../systemError.ts';
import { isIgnoredName } from '../tree/fileNames.ts';
import { askGit } from './askGit.ts';
import { repositoryUnreadable } from './gitFindings.ts';
import { objectId } from './gitObject.ts';
import { gitProblem } from './gitProblem.ts';
import type { Repository } from './readObjects.ts';
import { modes, type TreeEntry } from './treeEntry.ts';

/**
 * The files of a project that differ from the last commit, in code-point order: every file that is committed or staged,
 * and below `content/` and `templates/` also those that Git does not know yet.
 *
 * Files are hashed here: `git status` would run the filters that the settings of a repository name. Line ends that Git
 * has changed on their way to the disk are no difference.
 */
export async function uncommittedFiles({
  root,
  environment,
}: Repository): Promise<Checked<readonly string[]>> {
  const git = (...command: string[]) => askGit(root, environment, command);
  const [listing, staged, strangers, fileMode] = await Promise.all([
    git('ls-tree', '-r', '-z', 'HEAD'),
    git('diff-index', '--cached', '--name-only', '--no-renames', '--relative', '-z', 'HEAD', '--'),
    git('ls-files', '--others', '-z', '--', 'content', 'templates'),
    git('config', '--type=bool', 'core.fileMode'),
  ]);
  if (listing === null || staged === null || strangers === null) {
    const reason = 'ls-tree, diff-index, ls-files';
    const problem = await gitProblem(root, environment);
    return {
      value: [],
      diagnostics: [problem ?? report(repositoryUnreadable, null, { folder: root, reason })],
    };
  }
  const knowsModes = process.platform !== 'win32' && fileMode?.trim() !== 'false';
  const changed = entriesIn(listing).filter((entry) => differs(root, entry, knowsModes));
  const converted = await convertedFiles({ root, environment }, changed);
  const names = [
    ...changed.map(({ path }) => path).filter((path) => !converted.has(path)),
    ...pathsIn(staged),
    ...pathsIn(strangers).filter((path) => !path.split('/').some(isIgnoredName)),
  ];
  return { value: [...new Set(names)].toSorted(compareCodePoints), diagnostics: [] };
}

/** The entries that `git ls-tree -r -z` lists. */
function entriesIn(listing: string): readonly TreeEntry[] {
  return pathsIn(listing).flatMap((row) => {
    const [, mode, id, path] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
    return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
  });
}

/** Whether a file on disk is another than the committed one. */
function differs(root: string, { path, mode, id }: TreeEntry, knowsModes: boolean): boolean {
  // Another repository has its own commits; a name that is not UTF-8 cannot be opened here.
  if (mode === modes.submodule || path.includes('\uFFFD')) return false;
  const file = join(root, path);
  try {
    const entry = lstatSync(file);
    const isLink = mode === modes.link;
    if (isLink && entry.isSymbolicLink()) return !isSame(Buffer.from(readlinkSync(file)), id);
    if (!entry.isFile()) return true;
    const isExecutable = (entry.mode & 0o100) !== 0;
    if (!isLink && knowsModes && isExecutable !== (mode === modes.executable)) return true;
    return !isSame(readFileSync(file), id);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return true;
  }
}

function isSame(bytes: Buffer, id: string): boolean {
  const idOf = (content: Uint8Array) => objectId({ type: 'blob', bytes: content }, id);
  return idOf(bytes) === id || (bytes.includes('\r\n') && idOf(withoutReturns(bytes)) === id);
}

function withoutReturns(bytes: Buffer): Uint8Array {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/** Files outside of the content that Git stores in another form than they have on disk, such as those of Git LFS. */
async function convertedFiles(
  { root, environment }: Repository,
  files: readonly TreeEntry[],
): Promise<ReadonlySet<string>> {
  const paths = files.map(({ path }) => path).filter((path) => !/^(?:content|templates)\//.test(path));
  if (paths.length === 0) return new Set();
  const attributes = ['filter', 'ident', 'working-tree-encoding'];
  const command = ['check-attr', '-z', ...attributes, '--', ...paths.slice(0, mostAsked)];
  const parts = ((await askGit(root, environment, command)) ?? '').split('\0');
  const converted = new Set<string>();
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [path = '', , value = ''] = parts.slice(index, index + 3);
    if (value !== 'unspecified' && value !== 'unset') converted.add(path);
  }
  return converted;
}

/** As many as fit on a command line; whoever has more changed files is told so anyway. */
const mostAsked = 500;

function pathsIn(answer: string): string[] {
  return answer.split('\0').filter((path) => path !== '');
}
