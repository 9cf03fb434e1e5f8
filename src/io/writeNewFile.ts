import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, open, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { contains } from './contains.ts';
import { fileExists, fileNotWritten, folderOutside } from './newFileFindings.ts';
import { isMissing } from './output/inspect.ts';
import { systemCode } from './systemError.ts';

/**
 * Makes a file of a project (a path with forward slashes from its root), whole or not at all, and only where there is
 * none. `null` when it is there; otherwise why not.
 */
export async function writeNewFile(root: string, file: string, text: string): Promise<Diagnostic | null> {
  try {
    return await write(root, file, text);
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    return report(fileNotWritten, null, { file, reason });
  }
}

async function write(root: string, file: string, text: string): Promise<Diagnostic | null> {
  const target = join(root, file);
  const folder = dirname(target);
  if (!contains(await realpath(root), await realpath(await nearestAbove(target))))
    return report(folderOutside, null, { folder: dirname(file) });
  await mkdir(folder, { recursive: true });
  // A hidden file is no part of a project, should this process end before it is removed.
  const staged = join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeWhole(staged, text);
    return (await isNamed(staged, target)) ? null : report(fileExists, null, { file });
  } finally {
    await rm(staged, { force: true });
  }
}

async function nearestAbove(path: string): Promise<string> {
  const folder = dirname(path);
  return (await isMissing(folder)) ? nearestAbove(folder) : folder;
}

async function writeWhole(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file its name; `false` where something has that name already. Unlike a rename, this replaces nothing. */
async function isNamed(staged: string, target: string): Promise<boolean> {
  try {
    await link(staged, target).catch(async (error: unknown) => {
      // A file system where no file has two names takes a copy.
      if (!withoutLinks.has(systemCode(error) ?? '')) throw error;
      await copyFile(staged, target, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
