import type { SourceTree } from './sourceTree.ts';

/** The text of a line, counted from 1, without its end; `null` where there is no such file or line, or it is no text. */
export type SourceLines = (file: string, line: number) => string | null;

/** Where nothing was read, there are no lines. */
export const noLines: SourceLines = () => null;

/** The lines of the files of a tree. A file is split when its first line is asked for, and once. */
export function sourceLines(tree: SourceTree): SourceLines {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const known = files.get(file) ?? linesOf(tree.files.get(file));
    files.set(file, known);
    return known[line - 1] ?? null;
  };
}

function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return [];
  try {
    // A byte order mark is dropped here as it is where columns are counted.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n|\n|\r/);
  } catch {
    return [];
  }
}
