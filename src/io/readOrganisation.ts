import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Larger than any such file needs to be. */
const limit = 256 * 1024;

/** `organisation.md` of a project alone, before the rest is read; `null` where there is none that is worth a look. */
export async function readOrganisation(root: string): Promise<Uint8Array | null> {
  const path = join(root, 'content', 'organisation.md');
  try {
    const found = await lstat(path);
    return found.isFile() && found.size <= limit ? await readFile(path) : null;
  } catch {
    // Whatever the reason, reading the project reports it.
    return null;
  }
}
