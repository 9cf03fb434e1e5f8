import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { holdsBuild, isBare } from './foreignFiles.ts';
import { isMissing } from './inspect.ts';
import { lifeOf, newOwner } from './owner.ts';
import type { OutputPlace } from './place.ts';

/**
 * Brings to an end what a killed build left: where it had moved the last output away and not yet put the new one
 * in its place, the last output comes back. Leftovers are removed. Only the holder of the lock may call it.
 */
export async function recover(place: OutputPlace): Promise<void> {
  const names = await readdir(place.parent);
  if (names.includes(basename(place.previous))) await settlePrevious(place);
  const leftovers = names.filter(
    (name) =>
      name.startsWith(place.stagingPrefix) ||
      (name.startsWith(place.claimPrefix) && lifeOf(name.slice(place.claimPrefix.length)) === 'gone'),
  );
  for (const name of leftovers) await remove(join(place.parent, name));
}

/** Removes the last output, which a new one has replaced; under another name first, so that half of it never comes back. */
export async function discardPrevious(place: OutputPlace): Promise<void> {
  const discarded = join(place.parent, `${place.stagingPrefix}${newOwner()}`);
  await rename(place.previous, discarded);
  await remove(discarded);
}

/** Removes a folder with all it holds; one that is not there is fine. */
export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function settlePrevious(place: OutputPlace): Promise<void> {
  if (await isMissing(place.folder)) return rename(place.previous, place.folder);
  // Where something else stands in the way, the build is going to refuse; the last output stays where it is.
  if (!(await lstat(place.folder)).isDirectory()) return;
  if (await holdsBuild(place.folder)) return discardPrevious(place);
  if (!(await isBare(place.folder))) return;
  // `git checkout` has brought back the `.gitkeep` of the folder that was moved away.
  await remove(place.folder);
  await rename(place.previous, place.folder);
}
