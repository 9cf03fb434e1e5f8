import { readFile } from 'node:fs/promises';

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

/** The version of the Node that runs. */
export function nodeVersion(): string {
  return process.versions.node;
}
