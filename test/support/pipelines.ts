import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './projects.ts';

/** One command of a pipeline, on one line, with what its step adds to the environment. */
export type Command = { readonly line: string; readonly environment: Readonly<Record<string, string>> };

const environment = z.record(z.string(), z.coerce.string()).default({});

const step = z.object({
  name: z.string(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  run: z.string().optional(),
  env: environment,
});

const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  defaults: z.object({ run: z.object({ shell: z.string() }) }),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      'continue-on-error': z.boolean().default(false),
      permissions: z.record(z.string(), z.string()),
      env: environment,
      steps: z.array(step),
    }),
  ),
});

export type Workflow = z.infer<typeof workflow> & { readonly file: string; readonly source: string };

/** The workflows of GitHub. */
export const workflows: readonly Workflow[] = readdirSync(join(projectRoot, '.github/workflows')).map(
  (name) => {
    const file = `.github/workflows/${name}`;
    const source = readFileSync(join(projectRoot, file), 'utf8');
    return { file, source, ...workflow.strict().parse(parse(source)) };
  },
);

const gitlabJob = z.object({
  extends: z.string().optional(),
  stage: z.string().optional(),
  needs: z.array(z.string()).optional(),
  interruptible: z.boolean().optional(),
  rules: z.array(z.object({ if: z.string() })).optional(),
  variables: environment,
  script: z.array(z.string()).default([]),
  artifacts: z
    .object({
      when: z.string().optional(),
      access: z.string(),
      expire_in: z.string(),
      expose_as: z.string().optional(),
      paths: z.array(z.string()).optional(),
      reports: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
});

export type GitlabJob = z.infer<typeof gitlabJob>;

const gitlabSource = readFileSync(join(projectRoot, '.gitlab-ci.yml'), 'utf8');
const {
  default: gitlabDefault,
  workflow: gitlabWorkflow,
  stages,
  variables,
  ...jobs
} = z.record(z.string(), z.unknown()).parse(parse(gitlabSource));

/** The pipeline of GitLab. */
export const gitlab = {
  source: gitlabSource,
  default: z.strictObject({ image: z.string(), timeout: z.string() }).parse(gitlabDefault),
  workflow: z.strictObject({ rules: z.array(z.object({ if: z.string() })) }).parse(gitlabWorkflow),
  stages: z.array(z.string()).parse(stages),
  variables: environment.parse(variables),
  jobs: z.record(z.string(), gitlabJob.strict()).parse(jobs),
};

/** The commands of a job of GitHub, in their order. */
export function commandsOf({
  env,
  steps,
}: Pick<Workflow['jobs'][string], 'env' | 'steps'>): readonly Command[] {
  return steps.flatMap(({ run, env: own }) =>
    run === undefined ? [] : [{ line: oneLine(run), environment: { ...env, ...own } }],
  );
}

/** The commands of a job of GitLab, in their order. */
export function scriptOf({ extends: base, variables: own, script }: GitlabJob): readonly Command[] {
  const inherited = base === undefined ? {} : (gitlab.jobs[base]?.variables ?? {});
  return script.map((line) => ({ line: oneLine(line), environment: { ...inherited, ...own } }));
}

/** Whether only a forge can carry out a command: it talks to one. */
export function needsForge({ line }: Pick<Command, 'line'>): boolean {
  return /(?:^|[\s(])(?:gh|curl)\s/.test(line);
}

/** Every command of both pipelines. */
export function allCommands(): readonly Command[] {
  return [
    ...workflows.flatMap(({ jobs: each }) => Object.values(each).flatMap(commandsOf)),
    ...Object.values(gitlab.jobs).flatMap(scriptOf),
  ];
}

function oneLine(command: string): string {
  return command.trim().replaceAll(/\s*\n\s*/g, ' ');
}
