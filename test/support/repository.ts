import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { temporaryFolder } from './temporaryFolder.ts';

/** A real Git repository in a folder of its own, and how to run Git in it. */
export type Repository = { readonly root: string; readonly git: (...args: readonly string[]) => string };

/** A repository whose branch `main` holds a copy of a project folder in one commit. */
export async function repositoryOf(project: string): Promise<Repository> {
  const root = await temporaryFolder();
  cpSync(project, root, { recursive: true });
  // Nothing that the machine sets may change what Git writes.
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: root, env: environment, encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Stand');
  return { root, git };
}
