import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemCode } from '../systemError.ts';
import type { Environment } from './environment.ts';

/**
 * Runs something in the first folder that can be written to: the one that `TOMWERK_CACHE` names,
 * the cache below the given `node_modules`, or one of this user alone among the temporary files.
 */
export async function inCacheFolder<T>(
  { environment, nodeModules, name }: { environment: Environment; nodeModules: string; name: string },
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const chosen = environment['TOMWERK_CACHE'];
  if (chosen !== undefined && chosen !== '') return run(await made(join(chosen, name)));
  try {
    return await run(await made(join(nodeModules, '.cache', 'tomwerk', name)));
  } catch (error) {
    // Which code a read-only folder gives differs: on a read-only file system Node says ENOENT.
    if (systemCode(error) === null) throw error;
    return run(await made(join(await privateFolder(), name)));
  }
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Anyone may write to the folder of temporary files, so a program is only ever run from one of our own there. */
async function privateFolder(): Promise<string> {
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `tomwerk-${user}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const status = await lstat(folder);
  if (!status.isDirectory() || status.uid !== user || (status.mode & 0o077) !== 0) {
    throw new Error(`${folder} belongs to someone else, or others may write to it.`);
  }
  return folder;
}
