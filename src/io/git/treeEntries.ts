/** An entry of a version, as `git ls-tree -r -z` tells it. */
export type TreeEntry = {
  readonly mode: string;
  /** Id of its blob; of another repository's commit where it is a submodule. */
  readonly id: string;
  /** Relative to the project, as it is in Git. */
  readonly path: string;
};

/** Modes of what is no plain file. */
export const modes = { executable: '100755', link: '120000', submodule: '160000' } as const;

/** The entries in an answer of `git ls-tree -r -z`. */
export function treeEntries(answer: string): readonly TreeEntry[] {
  return answer.split('\0').flatMap((row) => {
    const [, mode, id, path] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
    return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
  });
}
