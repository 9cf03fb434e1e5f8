/**
 * One version of a project as a value: the files below `content/` and `templates/`,
 * keyed by their path relative to the project, with forward slashes, in code-point order.
 * The same type whether it was read from disk or from Git.
 */
export type SourceTree = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths of the files that Git would store with the mode 100755; all others have 100644. */
  readonly executables: ReadonlySet<string>;
};

/** A tree of the given files, in code-point order of their paths. */
export function sourceTree(
  files: Iterable<readonly [string, Uint8Array]>,
  executables: Iterable<string> = [],
): SourceTree {
  return {
    files: new Map([...files].sort(([a], [b]) => compareCodePoints(a, b))),
    executables: new Set(executables),
  };
}

/** The part of a tree that lies below a folder; keys stay whole paths. */
export function filesBelow(tree: SourceTree, folder: string): ReadonlyMap<string, Uint8Array> {
  return new Map([...tree.files].filter(([path]) => path.startsWith(`${folder}/`)));
}

/** The same as a tree. */
export function treeBelow(tree: SourceTree, folder: string): SourceTree {
  return sourceTree(
    filesBelow(tree, folder),
    [...tree.executables].filter((path) => path.startsWith(`${folder}/`)),
  );
}

/** Orders strings by code point, the same on every machine and in every locale. */
export function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const right = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
