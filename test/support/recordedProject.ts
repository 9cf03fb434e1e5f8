import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The texts of files by path; `null` removes one. */
export type Changes = Readonly<Record<string, string | null>>;

/** A repository in which a test records what happens to a project, day by day. */
export type RecordedProject = {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  /** Commits changes in the evening of a day (ISO 8601), when it is the next day already in Greenwich. */
  readonly record: (date: string, subject: string, changes: Changes) => void;
  /** Commits what is staged. */
  readonly commit: (date: string, subject: string) => void;
  readonly head: () => string;
};

/** Nothing that the machine sets may change what Git writes. */
const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];

/** Makes an empty repository in a folder. */
export function recordedProject(root: string, ...initial: readonly string[]): RecordedProject {
  mkdirSync(root, { recursive: true });
  let date = '';
  const git = (...args: readonly string[]) => {
    const dates = date === '' ? {} : { GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: date };
    const env = { ...process.env, ...settings, ...dates };
    return execFileSync('git', [...identity, ...args], { cwd: root, env, encoding: 'utf8', stdio: 'pipe' });
  };
  git('init', '-q', '-b', 'main', ...initial);
  const commit = (day: string, subject: string) => {
    date = `${day}T23:30:00-0200`;
    git('commit', '-q', '--allow-empty-message', '-m', subject);
    date = '';
  };
  const record = (day: string, subject: string, changes: Changes) => {
    for (const [path, text] of Object.entries(changes)) put(join(root, path), text);
    git('add', '-A');
    commit(day, subject);
  };
  return { root, git, record, commit, head: () => git('rev-parse', 'HEAD').trim() };
}

function put(file: string, text: string | null): void {
  if (text === null) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
