import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Run, tomwerk } from './cli.ts';
import { projectRoot } from './projects.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** A project with one category; further files are given by name, as text or as bytes, a name likewise. */
export async function hostileProject(
  files: readonly (readonly [name: string | Buffer, content: string | Uint8Array])[],
): Promise<string> {
  const root = await temporaryFolder();
  const sound = [
    ['content/organisation.md', '---\nid: organisation\nname: A\nlanguages: [de]\n---\n'],
    ['content/measures/1.0-a/index.md', '---\nid: a\nnumber: "1.0"\ntitle: A\n---\n'],
  ] as const;
  for (const [name, content] of [...sound, ...files]) {
    const path = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name)]);
    if (typeof name === 'string') mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(path, content);
  }
  return root;
}

/** A run of the real command line, with the seconds that it computed. */
export async function timed(args: readonly string[]): Promise<Run & { readonly seconds: number }> {
  const file = join(await temporaryFolder(), 'seconds');
  const preload = pathToFileURL(join(projectRoot, 'test/support/processorTime.js')).href;
  const env = { NODE_OPTIONS: `--import ${preload}`, PROCESSOR_TIME_FILE: file };
  const run = await tomwerk(args, { env });
  return { ...run, seconds: Number(readFileSync(file, 'utf8')) };
}

export const measure = (id: string, number: string, text = 'Text.'): string =>
  `---\nid: ${id}\nnumber: "${number}"\ntitle: ${id}\n---\n\n## Für Kunden\n\n${text}\n`;
