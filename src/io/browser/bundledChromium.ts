import { existsSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { inCacheFolder } from './cacheFolder.ts';
import type { Environment } from './environment.ts';
import type { FoundBrowser } from './foundBrowser.ts';
import { unpackFile, unpackFolder } from './unpack.ts';

/** The npm package with the compressed Chromium that the lock file pins. */
export type BundledChromium = {
  readonly version: string;
  /** Its compressed files. */
  readonly archives: string;
  /** The folder `node_modules` in which it is installed. */
  readonly nodeModules: string;
};

/** The Chromium of the npm package `@sparticuz/chromium`, which is for Linux on x64; elsewhere `null`. */
export function bundledChromium(): BundledChromium | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (manifest === undefined) return null;
  const folder = dirname(manifest);
  const archives = join(folder, 'bin');
  if (!existsSync(join(archives, 'chromium.br'))) return null;
  return { version: versionIn(manifest), archives, nodeModules: dirname(dirname(folder)) };
}

/** The same, ready to start: decompressed into a cache folder, where that has not been done yet. */
export function unpackChromium(bundled: BundledChromium, environment: Environment): Promise<FoundBrowser> {
  const { archives, nodeModules, version } = bundled;
  return inCacheFolder({ environment, nodeModules, name: `chromium-${version}` }, async (folder) => {
    const executable = join(folder, 'chromium');
    const fonts = join(folder, 'fonts');
    const libraries = join(folder, 'lib');
    await unpackFile(join(archives, 'chromium.br'), executable);
    await unpackFolder(join(archives, 'fonts.tar.br'), fonts, { 'fonts.conf': fontConfiguration });
    return {
      executable,
      fontConfiguration: join(fonts, 'fonts.conf'),
      unpackLibraries: async () => {
        await unpackFolder(join(archives, 'al2023.tar.br'), libraries);
        return libraries;
      },
    };
  });
}

/**
 * Knows the fonts beside it and no others. Those of the machine would show wherever an embedded font lacks a character,
 * and on a machine without any fonts Chromium mostly prints no text at all, even where all fonts are embedded.
 */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir></fontconfig>
`;

function versionIn(manifest: string): string {
  const fields: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  const isRecord = typeof fields === 'object' && fields !== null;
  return isRecord && 'version' in fields ? String(fields.version) : 'unknown';
}
