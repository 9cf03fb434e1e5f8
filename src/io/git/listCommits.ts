import type { Checked } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { objectsMissing } from './gitFindings.ts';
import { treeIn } from './gitObject.ts';
import type { ReadObjects } from './readObjects.ts';
import { entriesIn, modes, type NamedEntry, type TreeEntry } from './treeEntry.ts';

/** What is looked for in a repository. */
export type Wanted = {
  readonly root: string;
  /** The folder of the project in its repository: empty, or with a slash at its end. */
  readonly prefix: string;
  /** Folders of the project, such as `content`. */
  readonly folders: readonly string[];
  readonly commits: readonly string[];
};

type Folder = { readonly id: string; readonly path: string };
type Walk = {
  readonly read: ReadObjects;
  /** Paths of the wanted folders in the repository, with a slash at their end. */
  readonly areas: readonly string[];
  /** The entries of the folders that were read, by their ids. */
  readonly folders: Map<string, readonly NamedEntry[]>;
  /** The first object that is not there or not what it should be. */
  missing: string | null;
};

/**
 * The entries below some folders of the project in some commits, in the order of the commits. Each folder is read once, in
 * however many commits it is. What is listed is what the id of a commit stands for, down to every name.
 */
export async function listCommits(
  read: ReadObjects,
  { root, prefix, folders, commits }: Wanted,
): Promise<Checked<readonly (readonly TreeEntry[])[]>> {
  const walk: Walk = {
    read,
    areas: folders.map((folder) => `${prefix}${folder}/`),
    folders: new Map(),
    missing: null,
  };
  const lists = commits.map((): TreeEntry[] => []);
  let open = (await rootsOf(walk, commits)).map((id): readonly Folder[] =>
    id === null ? [] : [{ id, path: '' }],
  );
  while (open.some(({ length }) => length > 0)) {
    await readFolders(walk, open.flat());
    const found = open.map((level) => level.flatMap((folder) => wantedIn(walk, folder)));
    for (const [index, entries] of found.entries()) {
      lists[index]?.push(
        ...entries.filter(({ mode }) => mode !== modes.folder).map((entry) => inProject(entry, prefix)),
      );
    }
    open = found.map((entries) => entries.filter(({ mode }) => mode === modes.folder));
  }
  if (walk.missing === null) return { value: lists, diagnostics: [] };
  const diagnostics = [report(objectsMissing, null, { folder: root, object: walk.missing })];
  return { value: commits.map(() => []), diagnostics };
}

async function rootsOf(walk: Walk, commits: readonly string[]): Promise<readonly (string | null)[]> {
  const objects = await walk.read(commits);
  return commits.map((commit, index) => {
    const object = objects[index];
    const id = object?.type === 'commit' ? treeIn(object) : null;
    if (id === null) walk.missing ??= commit;
    return id;
  });
}

async function readFolders(walk: Walk, folders: readonly Folder[]): Promise<void> {
  const ids = [...new Set(folders.map(({ id }) => id))].filter((id) => !walk.folders.has(id));
  const objects = await walk.read(ids);
  for (const [index, id] of ids.entries()) {
    const object = objects[index];
    const entries = object ? entriesIn(object) : null;
    if (entries === null) walk.missing ??= id;
    walk.folders.set(id, entries ?? []);
  }
}

/** What lies in a folder and belongs to the project, or is a folder on the way to it; with paths of the repository. */
function wantedIn({ areas, folders }: Walk, folder: Folder): readonly TreeEntry[] {
  return (folders.get(folder.id) ?? [])
    .map(({ mode, id, name }) => ({ mode, id, path: folder.path === '' ? name : `${folder.path}/${name}` }))
    .filter(({ mode, path }) => {
      const place = `${path.normalize('NFC')}/`;
      return areas.some(
        (area) => place.startsWith(area) || (mode === modes.folder && area.startsWith(place)),
      );
    });
}

function inProject({ mode, id, path }: TreeEntry, prefix: string): TreeEntry {
  const names = path.split('/');
  return { mode, id, path: names.slice(prefix.split('/').length - 1).join('/') };
}
