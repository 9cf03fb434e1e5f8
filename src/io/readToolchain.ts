import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Toolchain } from '../documents/provenance.ts';
import type { Fonts } from '../html/fonts.ts';
import { contentDigest } from '../source/contentDigest.ts';
import { type SourceTree, sourceTree, treeBelow } from '../source/sourceTree.ts';
import { listTree } from './tree/listTree.ts';

const tool = new URL('../../package.json', import.meta.url);

/** The version of tomwerk itself. */
export async function readOwnVersion(): Promise<string> {
  // The file is our own and always has a version.
  const { version } = JSON.parse(await readFile(tool, 'utf8')) as { readonly version: string };
  return version;
}

/** The folder of tomwerk itself, whose templates serve a project that has none. */
export function toolFolder(): URL {
  return new URL('../../', import.meta.url);
}

/** What documents are made with, but for the browser, which only prints. */
export async function readToolchain(tree: SourceTree, fonts: Fonts): Promise<Toolchain> {
  return {
    tomwerk: await readOwnVersion(),
    node: process.versions.node,
    chromium: null,
    program: programDigest(),
    fonts: contentDigest(sourceTree(fonts.map(({ file, woff2 }) => [file, woff2]))),
    templates: contentDigest(treeBelow(tree, 'templates')),
  };
}

/** The digest of the code of tomwerk itself. Modes do not count: installing it makes files executable. */
function programDigest(): string {
  const folder = fileURLToPath(toolFolder());
  const listed = [...listTree(folder, ['src']).files, { path: 'package.json', source: fileURLToPath(tool) }];
  return contentDigest(sourceTree(listed.map(({ path, source }) => [path, readFileSync(source)])));
}
