import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder at or above `start` that holds `content/organisation.md`; `null` when there is none. */
export async function findProject(start: string): Promise<string | null> {
  const folder = resolve(start);
  if (await isFile(join(folder, 'content', 'organisation.md'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : findProject(parent);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // Whatever the reason, no project can be read from there.
    return false;
  }
}
