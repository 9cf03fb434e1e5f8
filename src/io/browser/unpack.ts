import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { tarFiles } from './tarFiles.ts';

/**
 * Decompresses a Brotli file into an executable. The target appears whole or not at all,
 * so that one that exists is complete, and several processes can do this at once.
 */
export async function unpackFile(archive: string, target: string): Promise<void> {
  await makeOnce(target, (temporary) =>
    pipeline(
      createReadStream(archive, { highWaterMark: 2 ** 20 }),
      createBrotliDecompress({ chunkSize: 2 ** 20 }),
      createWriteStream(temporary, { mode: 0o755, flags: 'wx', flush: true }),
    ),
  );
}

/** Unpacks a Brotli-compressed tar archive into one flat folder, in the same way, and adds further files to it. */
export async function unpackFolder(
  archive: string,
  target: string,
  additions: Readonly<Record<string, string>> = {},
): Promise<void> {
  await makeOnce(target, async (temporary) => {
    const tar = await promisify(brotliDecompress)(await readFile(archive));
    const unpacked = tarFiles(tar).map(({ name, content }) => [basename(name), content] as const);
    await mkdir(temporary);
    for (const [name, content] of new Map<string, Uint8Array | string>([
      ...unpacked,
      ...Object.entries(additions),
    ])) {
      await writeFile(join(temporary, name), content, { mode: 0o755, flush: true });
    }
  });
}

async function makeOnce(target: string, make: (temporary: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return;
  const temporary = `${target}.${randomUUID()}`;
  try {
    await make(temporary);
    await rename(temporary, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
