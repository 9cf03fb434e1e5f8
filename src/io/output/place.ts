import { basename, dirname, join, resolve } from 'node:path';

/** Where an output goes, and the hidden names beside it that a build works with. All paths are absolute. */
export type OutputPlace = {
  readonly folder: string;
  readonly parent: string;
  /** What held the last build while the new one takes its place. */
  readonly previous: string;
  readonly lock: string;
  /** How the names of folders begin in which a build collects its files. */
  readonly stagingPrefix: string;
  /** How the names begin under which a process asks for the lock. */
  readonly claimPrefix: string;
};

/** The place of an output folder, which need not exist. */
export function outputPlace(folder: string): OutputPlace {
  const absolute = resolve(folder);
  const parent = dirname(absolute);
  const hidden = `.${basename(absolute)}`;
  return {
    folder: absolute,
    parent,
    previous: join(parent, `${hidden}.previous`),
    lock: join(parent, `${hidden}.lock`),
    stagingPrefix: `${hidden}.staging-`,
    claimPrefix: `${hidden}.lock-`,
  };
}
