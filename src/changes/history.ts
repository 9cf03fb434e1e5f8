import { identityOf, type Kind } from '../entries/identity.ts';

/** One change of a record, as its commit on the main line tells it. No persons. */
export type Revision = {
  /** The day of the commit (ISO 8601, UTC). */
  readonly date: string;
  /** The whole id of the commit. */
  readonly commit: string;
  /** What its message says first, on one line. */
  readonly subject: string;
};

/**
 * The changes of every record that there ever was, newest first, by `recordKey`. A record that has no file any more
 * is still in it: its id is taken.
 */
export type History = ReadonlyMap<string, readonly Revision[]>;

/** The history of the records of a version, or why nothing is known of it. */
export type KnownHistory =
  | { readonly kind: 'known'; readonly revisions: History }
  | { readonly kind: 'missing'; readonly reason: HistoryGap };

/** What is known where no history is asked for. */
export const noHistory: KnownHistory = { kind: 'missing', reason: 'unversioned' };

/** Nothing was committed; the clone lacks older commits; Git cannot read what it should have. */
export type HistoryGap = 'unversioned' | 'shallow' | 'unreadable';

/** A file that a commit changed against the commit before it on the main line. */
export type LoggedFile = {
  /** From the root of the project. */
  readonly path: string;
  /** The id of what was in it; `null` where it did not exist. */
  readonly before: string | null;
  readonly after: string | null;
};

/** A commit of the main line. */
export type LoggedCommit = Revision & { readonly files: readonly LoggedFile[] };

/** Names a record across all its moves and numbers. */
export function recordKey({ kind, id }: { readonly kind: Kind; readonly id: string }): string {
  return `${kind}/${id}`;
}

/** The history of every record, from commits newest first. */
export function historyOf(commits: Iterable<LoggedCommit>): History {
  const history = new Map<string, Revision[]>();
  for (const commit of commits) addCommit(history, commit);
  return history;
}

/**
 * Adds the next older commit to a history. Who a file is says its path, so no file is opened. A record that only moved,
 * or whose rights changed, is none that changed: the commit has the same contents of it before and after.
 */
export function addCommit(history: Map<string, Revision[]>, { files, ...revision }: LoggedCommit): void {
  for (const key of changedRecords(files)) {
    const revisions = history.get(key);
    if (revisions === undefined) history.set(key, [revision]);
    else revisions.push(revision);
  }
}

function changedRecords(files: readonly LoggedFile[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  const count = (content: string, by: number) => balance.set(content, (balance.get(content) ?? 0) + by);
  for (const { path, before, after } of files) {
    // Names that differ only in case are one: on some machines they are one file.
    const identity = identityOf(path.toLowerCase());
    if (identity === null) continue;
    const owner = `${recordKey(identity)} ${identity.language ?? ''}`;
    if (before !== null) count(`${owner} ${before}`, -1);
    if (after !== null) count(`${owner} ${after}`, 1);
  }
  const uneven = [...balance].filter(([, sum]) => sum !== 0);
  return new Set(uneven.map(([content]) => content.slice(0, content.indexOf(' '))));
}
