import { type KnownHistory, type Revision, recordKey } from '../changes/history.ts';
import type { Kind } from '../entries/identity.ts';
import { replaceUnprintable } from '../entries/unprintable.ts';
import type { RecordHistory, RevisionView } from './recordViews.ts';

/** The changes of a record as the handbook shows them; `null` where none is known. */
export function recordHistory(
  record: { readonly kind: Kind; readonly id: string },
  history: KnownHistory,
): RecordHistory | null {
  const known = history.kind === 'known' ? (history.revisions.get(recordKey(record)) ?? []) : [];
  const revisions = known.map(revisionView);
  const [last] = revisions;
  const first = revisions.at(-1);
  if (first === undefined || last === undefined) return null;
  return { count: revisions.length, first, last, revisions };
}

/** So many digits tell the commits of one repository apart. */
const digits = 10;

/** Whoever writes more in the first line of a message did not mean a subject. */
const longest = 200;

function revisionView({ date, commit, subject }: Revision): RevisionView {
  return { date, commit: commit.slice(0, digits), subject: shortened(replaceUnprintable(oneLine(subject))) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
