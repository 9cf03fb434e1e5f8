import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './cli.ts';
import { type Command, needsForge } from './pipelines.ts';

/** A clone in which a pipeline runs, and what its forge puts into the environment of every command. */
export type Runner = {
  readonly clone: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** What ran, by its command, in the order in which it did. */
export type Ran = ReadonlyMap<string, Run>;

/** The commands that can run in a clone, but for installing what is installed already. */
function runnable(commands: readonly Command[], clone: string): readonly Command[] {
  const isInstalled = existsSync(join(clone, 'node_modules/.package-lock.json'));
  return commands.filter(
    (command) => !needsForge(command) && !(isInstalled && command.line.startsWith('npm ci')),
  );
}

/**
 * Runs the commands of a job of GitHub in a clone, each in a shell of its own as GitHub does it, but for those that only
 * a forge can carry out. What a command adds to `GITHUB_ENV`, the next ones find in their environment.
 */
export async function runSteps(commands: readonly Command[], { clone, environment }: Runner): Promise<Ran> {
  const ran = new Map<string, Run>();
  const added = join(clone, '.git/github-env');
  writeFileSync(added, '');
  for (const command of runnable(commands, clone)) {
    const own = { ...environment, GITHUB_ENV: added, ...command.environment, ...variablesIn(added) };
    ran.set(command.line, await runShell(command.line, clone, own));
  }
  return ran;
}

/**
 * Runs the commands of a job of GitLab in a clone: all in one shell, as GitLab does it, but for those that only a forge
 * can carry out. The result of the last one is that of the job.
 */
export function runScript(commands: readonly Command[], { clone, environment }: Runner): Promise<Run> {
  const own: Record<string, string> = { ...environment };
  for (const [name, value] of commands.flatMap((command) => Object.entries(command.environment))) {
    own[name] = value.replaceAll(/\$(\w+)/g, (_, other: string) => own[other] ?? '');
  }
  const lines = runnable(commands, clone).map(({ line }) => line);
  return runShell(lines.join('\n'), clone, own);
}

function runShell(script: string, cwd: string, environment: Readonly<Record<string, string>>): Promise<Run> {
  const { PATH = '', HOME = '', npm_config_cache: cache } = process.env;
  // Nothing of the machine but what a runner has; packages come from the cache of npm where it has them.
  const env = {
    PATH,
    HOME,
    CI: 'true',
    LANG: 'C.UTF-8',
    npm_config_prefer_offline: 'true',
    ...(cache === undefined ? {} : { npm_config_cache: cache }),
    ...environment,
  };
  const args = ['-eo', 'pipefail', '-c', script];
  return new Promise((resolve) => {
    execFile('bash', args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

function variablesIn(file: string): Readonly<Record<string, string>> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}
