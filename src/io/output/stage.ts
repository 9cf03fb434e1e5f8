import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../systemError.ts';

/** A file to be written. */
export type OutputFile = {
  /** A plain file name. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

const filesAtOnce = 16;

/** Writes files into a new folder so that they survive a power cut. Throws what the file system answers. */
export async function stage(folder: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(folder);
  const waiting = [...files];
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await writeDurably(folder, file);
  };
  const results = await Promise.allSettled(Array.from({ length: filesAtOnce }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  await syncFolder(folder);
}

/** The `.gitkeep` of a folder, which keeps an empty folder in Git and so outlives every build. */
export async function keptFiles(folder: string): Promise<readonly OutputFile[]> {
  try {
    return [{ name: '.gitkeep', bytes: await readFile(join(folder, '.gitkeep')) }];
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Makes the names in a folder survive a power cut, where the system can do that. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems know no such call for folders.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(systemCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

async function writeDurably(folder: string, { name, bytes }: OutputFile): Promise<void> {
  const handle = await open(join(folder, name), 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
