import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
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

/**
 * Runs the commands of a job of GitHub in a clone, each in a shell of its own as GitHub does it, but for those that only
 * a forge can carry out. What a command adds to `GITHUB_ENV`, the next ones find in their environment.
 */
export function runSteps(commands: readonly Command[], { clone, environment }: Runner): Ran {
  const ran = new Map<string, Run>();
  const added = join(clone, '.git/github-env');
  writeFileSync(added, '');
  for (const command of commands) {
    if (needsForge(command)) continue;
    const own = { ...environment, GITHUB_ENV: added, ...command.environment, ...variablesIn(added) };
    ran.set(command.line, runShell(command.line, clone, own));
  }
  return ran;
}

/**
 * Runs the commands of a job of GitLab in a clone: all in one shell, as GitLab does it, but for those that only a forge
 * can carry out. The result of the last one is that of the job.
 */
export function runScript(commands: readonly Command[], { clone, environment }: Runner): Run {
  const own: Record<string, string> = { ...environment };
  for (const [name, value] of commands.flatMap((command) => Object.entries(command.environment))) {
    own[name] = value.replaceAll(/\$(\w+)/g, (_, other: string) => own[other] ?? '');
  }
  const lines = commands.filter((command) => !needsForge(command)).map(({ line }) => line);
  return runShell(lines.join('\n'), clone, own);
}

function runShell(script: string, cwd: string, environment: Readonly<Record<string, string>>): Run {
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
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status ?? -1, stdout, stderr };
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
