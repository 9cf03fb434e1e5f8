import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceTree, sourceTree } from '../../src/source/sourceTree.ts';

/** The root of tomwerk's own project. */
export const projectRoot = join(import.meta.dirname, '../..');

/** The folder of the golden cases: small projects that a reader can open. */
export const casesFolder = join(projectRoot, 'test/cases');

/** The content of a project folder, with the templates that come with tomwerk. */
export function treeOf(root: string): SourceTree {
  return sourceTree([...below(root, 'content'), ...below(projectRoot, 'templates')]);
}

/** A content tree from texts. */
export function treeFrom(files: Readonly<Record<string, string | Uint8Array>>): SourceTree {
  const encoder = new TextEncoder();
  return sourceTree(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? encoder.encode(text) : text,
    ]),
  );
}

function below(root: string, folder: string): [string, Uint8Array][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    });
}
