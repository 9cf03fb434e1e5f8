import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { complaint } from '../tree/nameComplaint.ts';
import { treeLimits } from '../tree/treeLimits.ts';
import { fileOversized, treeTooLarge } from '../workingTreeFindings.ts';
import { objectsMissing } from './gitFindings.ts';
import { type ReadObjects, type Repository, readHeads } from './readObjects.ts';
import { modes, type TreeEntry } from './treeEntry.ts';

/** The bytes of files, by the ids of their blobs. */
export type Blobs = ReadonlyMap<string, Uint8Array>;

/** How many bytes each blob has, by its id; those that the repository lacks are not in it. */
type Sizes = ReadonlyMap<string, number>;

const mebibyte = 1024 * 1024;
/** No system lets a link hold more. */
const longestTarget = 4096;

/** Where the links among some entries lead, by the ids of their blobs. */
export async function linkTargets(
  read: ReadObjects,
  repository: Repository,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, string>> {
  const sizes = await sizesOf(
    repository,
    entries.filter(({ mode }) => mode === modes.link),
  );
  const short = [...sizes].flatMap(([id, size]) => (size < longestTarget ? [id] : []));
  const objects = await read(short);
  return new Map(objects.flatMap((object) => (object ? [[object.id, object.bytes.toString('utf8')]] : [])));
}

/** The bytes of all files of some trees, under the limits that hold on disk for each of them. */
export async function readBlobs(
  read: ReadObjects,
  repository: Repository,
  trees: readonly (readonly TreeEntry[])[],
): Promise<Checked<Blobs>> {
  const sizes = await sizesOf(repository, trees.flat());
  const diagnostics = trees.flatMap((files) => tooLarge(files, sizes));
  if (diagnostics.some(({ severity }) => severity === 'fatal')) return { value: new Map(), diagnostics };
  const ids = new Set(trees.flat().flatMap(({ id }) => (isOversized(sizes.get(id) ?? 0) ? [] : [id])));
  const missing = [...ids].find((id) => !sizes.has(id));
  const objects = missing === undefined ? await read([...ids]) : [];
  const blobs = new Map(
    objects.flatMap((object) => (object?.type === 'blob' ? [[object.id, object.bytes]] : [])),
  );
  const unread = [...ids].find((id) => !blobs.has(id));
  if (unread === undefined) return { value: blobs, diagnostics };
  return {
    value: blobs,
    diagnostics: [report(objectsMissing, null, { folder: repository.root, object: missing ?? unread })],
  };
}

async function sizesOf(repository: Repository, entries: readonly TreeEntry[]): Promise<Sizes> {
  const heads = await readHeads(repository, [...new Set(entries.map(({ id }) => id))]);
  return new Map(heads.flatMap((head) => (head === null ? [] : [[head.id, head.size]])));
}

function isOversized(size: number): boolean {
  return size > treeLimits.fileMebibytes * mebibyte;
}

/** What is larger than is read. */
function tooLarge(files: readonly TreeEntry[], sizes: Sizes): readonly Diagnostic[] {
  const sized = files.map(({ path, id }) => ({ path, size: sizes.get(id) ?? 0 }));
  const total = sized.reduce((sum, { size }) => sum + (isOversized(size) ? 0 : size), 0);
  const oversized = sized.filter(({ size }) => isOversized(size));
  const found = oversized.map(({ path, size }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const megabytes = Math.ceil(size / mebibyte);
    return complaint(fileOversized, path, { name, megabytes, limit: treeLimits.fileMebibytes });
  });
  const isTooMuch = total > treeLimits.totalMebibytes * mebibyte;
  return isTooMuch ? [...found, report(treeTooLarge, null, { limit: treeLimits.totalMebibytes })] : found;
}
