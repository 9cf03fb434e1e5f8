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
  const probe = await runGit({ root, environment, command: ['rev-parse', '--git-dir'] });
  if (probe.kind === 'absent') return report(gitMissing, null, {});
  if (probe.kind === 'refusal' && /not a git repository/i.test(probe.message)) {
    return report(repositoryMissing, null, { folder: root });
  }
  if (probe.kind !== 'answer') {
    return report(repositoryUnreadable, null, { folder: root, reason: reasonIn(probe) });
  }
  const references = await askGit(root, environment, ['for-each-ref', '--count=1']);
  const head = await askGit(root, environment, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return references || head ? null : report(commitMissing, null, { folder: root });
}

/** The first sentence of what Git says, on one line. */
function reasonIn(answer: GitAnswer): string {
  const said = answer.kind === 'refusal' ? answer.message : '';
  const line = said.split('\n').find((text) => text.trim() !== '') ?? 'no answer';
  return printable(line.replace(/^(?:fatal|error): /, ''));
}

/** Whether a repository was cloned without its older commits. */
export function isShallow(root: string, environment: Environment): Promise<boolean> {
  return says(root, environment, '--is-shallow-repository');
}

/** Whether a repository has no working copy. */
export function isBare(root: string, environment: Environment): Promise<boolean> {
  return says(root, environment, '--is-bare-repository');
}

async function says(root: string, environment: Environment, question: string): Promise<boolean> {
  return (await askGit(root, environment, ['rev-parse', question]))?.trim() === 'true';
}
