import { type Identity, identityOf, type Kind } from '../entries/identity.ts';

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
  const moved = movedContents(files);
  const changed = new Set<string>();
  for (const file of files) {
    if (file.before === file.after || (moved.size > 0 && moved.has(contentOf(file)))) continue;
    const key = keyOf(file);
    if (key !== null) changed.add(key);
  }
  return changed;
}

/** What left one place and came to another in the same commit. */
function movedContents(files: readonly LoggedFile[]): ReadonlySet<string> {
  const gone = files.filter(({ after }) => after === null);
  if (gone.length === 0) return new Set();
  const came = new Set(files.filter(({ before }) => before === null).map(contentOf));
  return new Set(gone.map(contentOf).filter((content) => came.has(content)));
}

/** Tells apart what the files of records hold: the same text in another language is something else. */
function contentOf(file: LoggedFile): string {
  const { language } = identityIn(file) ?? { language: null };
  return `${keyOf(file)} ${language} ${file.before ?? ''}${file.after ?? ''}`;
}

function keyOf(file: LoggedFile): string | null {
  const identity = identityIn(file);
  return identity === null ? null : recordKey(identity);
}

/** Names that differ only in case are one: on some machines they are one file. */
function identityIn({ path }: LoggedFile): Identity | null {
  return identityOf(path.toLowerCase());
}
