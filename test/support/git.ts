import { execFileSync } from 'node:child_process';

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

/** The day of every commit in tests. */
const date = '2026-03-14T12:00:00Z';

/** Runs Git in a folder and returns what it prints. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  return execFileSync('git', ['-C', folder, ...identity, ...args], { env, stdio: 'pipe', encoding: 'utf8' });
}

/** Makes a folder a repository whose one commit holds everything in it. */
export function commitAll(folder: string): void {
  gitIn(folder, 'init', '-q');
  gitIn(folder, 'add', '.');
  gitIn(folder, 'commit', '-qm', 'first');
}
