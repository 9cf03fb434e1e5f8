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

/** The same tree, in which a file that another tree holds with the same bytes is the array of that tree. */
export function sharingBytes(tree: SourceTree, other: SourceTree): SourceTree {
  const files = [...tree.files].map(([path, bytes]): [string, Uint8Array] => {
    const known = other.files.get(path);
    return [path, known !== undefined && Buffer.compare(known, bytes) === 0 ? known : bytes];
  });
  return { ...tree, files: new Map(files) };
}

/** Orders strings by code point, the same on every machine and in every locale. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** A code unit as it counts in the order of code points: the halves of a pair stand for what lies above U+FFFF. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
