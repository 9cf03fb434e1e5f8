import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { Environment } from '../browser/environment.ts';
import { printable } from '../tree/fileNames.ts';
import { commitMissing, gitMissing, repositoryMissing, repositoryUnreadable } from './gitFindings.ts';
import { runGit } from './runGit.ts';

/**
 * Why Git answers nothing about a project: there is no Git, no repository, no commit, or something is broken. `null`
 * where nothing of the kind is wrong.
 */
export async function gitProblem(root: string, environment: Environment): Promise<Diagnostic | null> {
  const probe = await runGit({ root, environment, command: ['rev-parse', '--git-dir'] });
  if (probe.kind === 'absent') return report(gitMissing, null, {});
  if (probe.kind === 'refusal' && /not a git repository/i.test(probe.message)) {
    return report(repositoryMissing, null, { folder: root });
  }
  if (probe.kind !== 'answer') {
    return report(repositoryUnreadable, null, { folder: root, reason: reasonIn(probe) });
  }
  const commits = await runGit({
    root,
    environment,
    command: ['rev-list', '--all', '--max-count=1', 'HEAD'],
  });
  if (commits.kind === 'answer' && commits.bytes.length > 0) return null;
  const any = await runGit({ root, environment, command: ['rev-list', '--all', '--max-count=1'] });
  if (any.kind === 'answer' && any.bytes.length > 0) return null;
  if (any.kind === 'answer') return report(commitMissing, null, { folder: root });
  return report(repositoryUnreadable, null, { folder: root, reason: reasonIn(any) });
}

/** The first sentence of what Git says, on one line. */
function reasonIn(answer: { readonly kind: string; readonly message?: string }): string {
  const line = (answer.message ?? '').split('\n').find((text) => text.trim() !== '');
  return line === undefined ? answer.kind : printable(line.replace(/^(?:fatal|error): /, ''));
}

/** Whether a repository was cloned without its older commits. */
export async function isShallow(root: string, environment: Environment): Promise<boolean> {
  const answer = await runGit({ root, environment, command: ['rev-parse', '--is-shallow-repository'] });
  return answer.kind === 'answer' && answer.bytes.toString('utf8').trim() === 'true';
}
