import { addCommit, type KnownHistory, noHistory, type Revision } from '../../changes/history.ts';
import type { Checked } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { Environment } from '../../io/browser/environment.ts';
import { historyLeftOut, historyUnreadable } from '../../io/git/gitFindings.ts';
import { readLog } from '../../io/git/readLog.ts';

/**
 * The changes of all records of a project that lead to a commit (its whole id; `null` where nothing was committed).
 * Where they cannot be read a warning says so.
 */
export async function readHistory(
  root: string,
  environment: Environment,
  commit: string | null,
): Promise<Checked<KnownHistory>> {
  if (commit === null) return { value: noHistory, diagnostics: [] };
  const revisions = new Map<string, Revision[]>();
  const outcome = await readLog({ root, environment, commit }, (logged) => addCommit(revisions, logged));
  if (outcome === 'read') return { value: { kind: 'known', revisions }, diagnostics: [] };
  const finding = outcome === 'shallow' ? historyLeftOut : historyUnreadable;
  return {
    value: { kind: 'missing', reason: outcome },
    diagnostics: [report(finding, null, { folder: root })],
  };
}
