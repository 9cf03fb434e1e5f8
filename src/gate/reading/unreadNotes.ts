import type { UnreadFile } from '../../catalogue/catalogue.ts';
import type { GateQuestion } from '../question.ts';

/** Notes of a coming release that are there and cannot be read: what they classify and waive is not known. */
export function unreadNotes({ comparison }: Pick<GateQuestion, 'comparison'>): readonly UnreadFile[] {
  const { before, after } = comparison;
  const known = new Set([...before.releases, ...before.unread].map(({ id }) => id));
  return after.unread.filter(({ kind, id }) => kind === 'release' && !known.has(id));
}
