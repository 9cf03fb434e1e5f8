import { identityOf, type Kind } from '../entries/identity.ts';

/** One change of a record, as its commit on the main line tells it. No persons. */
export type Revision = {
  /** The day of the commit (ISO 8601, UTC). */
  readonly date: string;
  /** The whole id of the commit. */
  readonly commit: string;
  /** The first line of its message, as it was written. */
  readonly subject: string;
};

/**
 * The changes of every record that there ever was, newest first, by `recordKey`. A record that has no file any more
 * is still in it: its id is taken.
 */
export type History = ReadonlyMap<string, readonly Revision[]>;

/** A commit of the main line with the paths that it changed against the one before, from the root of the project. */
export type LoggedCommit = Revision & { readonly paths: readonly string[] };

/** Names a record across all its moves and numbers. */
export function recordKey({ kind, id }: { readonly kind: Kind; readonly id: string }): string {
  return `${kind}/${id}`;
}

/** The history of every record, from commits newest first. Who a file is says its path, so no file is opened. */
export function historyOf(commits: readonly LoggedCommit[]): History {
  const history = new Map<string, Revision[]>();
  for (const { paths, ...revision } of commits) {
    for (const key of new Set(paths.flatMap(keyOf))) {
      const revisions = history.get(key);
      if (revisions === undefined) history.set(key, [revision]);
      else revisions.push(revision);
    }
  }
  return history;
}

function keyOf(path: string): string[] {
  const identity = identityOf(path);
  return identity === null ? [] : [recordKey(identity)];
}
