import { askGit } from './askGit.ts';
import type { Repository } from './readObjects.ts';

/** Where a tag would be sent. */
export type PushTarget = {
  /** The one remote repository; `null` where there is none or several. */
  readonly remote: string | null;
  /** The branch that has to be sent as well; `null` where the commit is there already, or on no branch. */
  readonly branch: string | null;
};

/** Where a tag on a commit of the current branch would be sent. Asks no remote repository. */
export async function pushTarget({ root, environment }: Repository, commit: string): Promise<PushTarget> {
  const git = (...command: string[]) => askGit(root, environment, command);
  const [remotes, branch, known] = await Promise.all([
    git('remote'),
    git('symbolic-ref', '--quiet', '--short', 'HEAD'),
    git('for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes'),
  ]);
  const [remote, ...others] = (remotes ?? '').split('\n').filter((name) => name !== '');
  return {
    remote: remote !== undefined && others.length === 0 && isPlain(remote) ? remote : null,
    branch: branch !== null && known === '' && isPlain(branch.trim()) ? branch.trim() : null,
  };
}

/** Whether a name can be typed into any shell as it is. */
function isPlain(name: string): boolean {
  return /^[0-9A-Za-z_][0-9A-Za-z_./-]*$/.test(name);
}
