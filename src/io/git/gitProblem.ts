import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { Environment } from '../browser/environment.ts';
import { printable } from '../tree/fileNames.ts';
import { askGit } from './askGit.ts';
import { commitMissing, gitMissing, repositoryMissing, repositoryUnreadable } from './gitFindings.ts';
import { type GitAnswer, runGit } from './runGit.ts';

/**
 * Why Git answers nothing about a project: there is no Git, no repository, no commit, or something is broken. `null`
 * where nothing of the kind is wrong.
 */
export async function gitProblem(root: string, environment: Environment): Promise<Diagnostic | null> {
  // Nothing but a repository that is made to stop whoever reads it lets this wait.
  const probe = await runGit({ root, environment, command: ['rev-parse', '--git-dir'], timeoutMs: 2_000 });
  if (probe.kind === 'absent') return report(gitMissing, null, {});
  if (probe.kind === 'refusal' && /not a git repository/i.test(probe.message)) {
    return report(repositoryMissing, null, { folder: root });
  }
  if (probe.kind !== 'answer') return unreadable(root, probe);
  const command = ['for-each-ref', '--count=1', '--format=%(refname)'];
  const references = await runGit({ root, environment, command });
  if (references.kind !== 'answer') return unreadable(root, references);
  const head = await askGit(root, environment, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return references.bytes.length > 0 || head !== null ? null : report(commitMissing, null, { folder: root });
}

/** That Git does not answer, in its words. */
export function unreadable(root: string, answer: GitAnswer): Diagnostic {
  const said = 'message' in answer ? answer.message : '';
  const line = said.split('\n').find((text) => text.trim() !== '') ?? 'no answer';
  const reason = printable(line.replace(/^(?:fatal|error|warning): /, ''));
  return report(repositoryUnreadable, null, { folder: root, reason });
}

/** Whether a repository was cloned without its older commits; `null` where Git does not say. */
export function isShallow(root: string, environment: Environment): Promise<boolean | null> {
  return says(root, environment, '--is-shallow-repository');
}

/** Whether a repository has no working copy; `null` where Git does not say. */
export function isBare(root: string, environment: Environment): Promise<boolean | null> {
  return says(root, environment, '--is-bare-repository');
}

async function says(root: string, environment: Environment, question: string): Promise<boolean | null> {
  const answer = await askGit(root, environment, ['rev-parse', question]);
  return answer === null ? null : answer.trim() === 'true';
}
