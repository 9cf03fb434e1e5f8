import type { GitObject } from './gitObject.ts';

/** A file, a link or a submodule of a version. */
export type TreeEntry = {
  readonly mode: string;
  /** Id of its blob; of another repository's commit where it is a submodule. */
  readonly id: string;
  /** Relative to the project, as it is in Git. */
  readonly path: string;
};

/** Modes of what is no plain file. */
export const modes = { folder: '40000', executable: '100755', link: '120000', submodule: '160000' } as const;

/** An entry of one folder. */
export type NamedEntry = Omit<TreeEntry, 'path'> & { readonly name: string };

/**
 * The entries of a folder in Git: for each its mode, a space, its name, a zero byte and the bytes of its id. `null` where the
 * object is none that Git writes, which also never holds a name twice.
 */
export function entriesIn({ type, id, bytes }: GitObject): readonly NamedEntry[] | null {
  if (type !== 'tree') return null;
  const entries: NamedEntry[] = [];
  const names = new Set<string>();
  const idLength = id.length / 2;
  for (let position = 0; position < bytes.length; ) {
    const space = bytes.indexOf(0x20, position);
    const zero = bytes.indexOf(0, space);
    const end = zero + 1 + idLength;
    const exact = bytes.toString('latin1', space + 1, zero);
    if (space < 0 || zero < 0 || end > bytes.length || names.has(exact) || /^$|\//.test(exact)) return null;
    names.add(exact);
    entries.push({
      mode: bytes.toString('latin1', position, space),
      name: bytes.toString('utf8', space + 1, zero),
      id: bytes.toString('hex', zero + 1, end),
    });
    position = end;
  }
  return entries;
}
