import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Manifest } from '../../release/manifest.ts';
import { compareCodePoints } from '../../source/sourceTree.ts';

/** What Git and the file managers of the desktops leave in a folder that somebody opened. */
const harmless = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini']);
const manifestBytes = 16 * 1024 * 1024;

const manifestFile = z.object({
  name: z.string().refine(isPlainName),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const manifestShape = z.object({
  generator: z.literal('tomwerk' satisfies Manifest['generator']),
  toolchain: z.record(z.string(), z.string().nullable()),
  files: z.array(manifestFile),
});

/** The names in an output folder that no build put there, in code-point order. */
export async function foreignFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const built = await builtFiles(folder, entries);
  return entries
    .filter((entry) => !(entry.isFile() && (harmless.has(entry.name) || built.has(entry.name))))
    .map(({ name }) => name)
    .sort(compareCodePoints);
}

/** Whether a folder holds a build, as its manifest says. */
export async function holdsBuild(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  return (await builtFiles(folder, entries)).size > 0;
}

/** Whether a folder holds nothing, or nothing that a reader would miss. */
export async function isBare(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.every((entry) => entry.isFile() && harmless.has(entry.name));
}

/** Whether a name stays inside its folder on every system. */
export function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\u0000-\u001F]/.test(name);
}

async function builtFiles(folder: string, entries: readonly Dirent[]): Promise<ReadonlySet<string>> {
  const path = join(folder, 'manifest.json');
  const present = entries.some((entry) => entry.name === 'manifest.json' && entry.isFile());
  if (!present || (await lstat(path)).size > manifestBytes) return new Set();
  const manifest = manifestShape.safeParse(parsedJson(await readFile(path, 'utf8')));
  if (!manifest.success) return new Set();
  return new Set(['manifest.json', 'SHA256SUMS', ...manifest.data.files.map(({ name }) => name)]);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
