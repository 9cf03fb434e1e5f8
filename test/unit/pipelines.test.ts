import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCommands, commandsOf, gitlab, needsForge, scriptOf, workflows } from '../support/pipelines.ts';
import { projectRoot } from '../support/projects.ts';

const jobs = workflows.flatMap(({ file, jobs: each }) =>
  Object.entries(each).map(([name, job]) => ({ place: `${file}: ${name}`, name, job })),
);
const steps = jobs.flatMap(({ place, job }) =>
  job.steps.map((step) => ({ place: `${place}: ${step.name}`, step })),
);

const noJob = { env: {}, steps: [] };

describe('the workflows for GitHub', () => {
  it('are two: one for pull requests, one for tags that are versions', () => {
    expect(workflows.map(({ file, on }) => ({ file, on }))).toEqual([
      { file: '.github/workflows/pull-request.yml', on: { pull_request: null } },
      { file: '.github/workflows/release.yml', on: { push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } } },
    ]);
  });

  it('grant nothing at the top, and each job only what it needs', () => {
    expect(workflows.map(({ permissions }) => permissions)).toEqual([{}, {}]);
    expect(Object.fromEntries(jobs.map(({ name, job }) => [name, job.permissions]))).toEqual({
      report: { contents: 'read' },
      comment: { 'pull-requests': 'write' },
      build: { contents: 'read' },
      publish: { contents: 'write' },
      attest: { 'id-token': 'write', attestations: 'write' },
    });
  });

  it('run nothing of the repository where they may write', () => {
    const writing = jobs.filter(({ job }) => Object.values(job.permissions).includes('write'));
    expect(writing.length).toBe(3);
    for (const { place, job } of writing) {
      expect(
        job.steps.map(({ uses }) => uses?.split('@')[0]),
        place,
      ).not.toContain('actions/checkout');
      for (const { line } of commandsOf(job)) expect(line, place).toMatch(/^(?:awk|printf|echo|gh) /);
    }
  });

  it('use only actions of GitHub, pinned to a commit, with the version beside it', () => {
    const used = workflows.flatMap(({ source }) => source.match(/^\s*uses: .*$/gm) ?? []);
    expect(used.length).toBe(steps.filter(({ step }) => step.uses !== undefined).length);
    for (const line of used) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const pins = new Set(used.map((line) => line.trim()));
    expect(new Set([...pins].map((pin) => pin.split('@')[0])).size).toBe(pins.size);
  });

  it('let no value of an event into a command', () => {
    for (const { place, step } of steps) expect(step.run ?? '', place).not.toContain('${{');
  });

  it('need no secret, and know only the token of their run', () => {
    for (const { file, source } of workflows)
      expect(source, file).not.toMatch(/secrets|workflow_run|_target\b/);
    const expressions = steps.flatMap(({ step }) => Object.values(step.env));
    expect(new Set(expressions.map((expression) => expression.slice(4, -3)))).toEqual(
      new Set(['github.token', 'github.event.pull_request.number']),
    );
  });

  it('comment only on branches of the repository itself', () => {
    const comment = jobs.find(({ name }) => name === 'comment')?.job;
    expect(comment?.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
  });

  it('clone the whole history, and keep no credentials in the clone', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBe(2);
    for (const { step } of checkouts) {
      expect(step.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    }
  });

  it('take nothing from a cache', () => {
    for (const { file, source } of workflows) {
      expect(source.replaceAll(/^\s*#.*$/gm, ''), file).not.toMatch(/cache/i);
    }
  });

  it('stop on their own, on a runner that is named with its version', () => {
    for (const { place, job } of jobs) {
      expect(job['runs-on'], place).toMatch(/^ubuntu-\d+\.\d+$/);
      expect(job['timeout-minutes'], place).toBeLessThanOrEqual(20);
    }
    expect(workflows.map(({ defaults }) => defaults.run.shell)).toEqual(['bash', 'bash']);
    expect(workflows.map(({ concurrency }) => concurrency['cancel-in-progress'])).toEqual([true, false]);
  });

  it('publish no handbook', () => {
    const release = workflows.find(({ file }) => file.endsWith('release.yml'));
    const copied = commandsOf(release?.jobs['build'] ?? noJob).filter(({ line }) => /\bcp /.test(line));
    expect(copied.length).toBe(2);
    for (const { line } of copied) expect(line).not.toMatch(/handbook|index|output\/\*/);
  });
});

describe('the pipeline for GitLab', () => {
  it('pins its image to a version, and takes nothing from a cache', () => {
    expect(gitlab.default.image).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+$/);
    expect(gitlab.source).not.toContain('cache');
    expect(gitlab.variables).toEqual({ GIT_DEPTH: '0' });
  });

  it('shows artefacts to members only, and for a time', () => {
    const artefacts = Object.values(gitlab.jobs).flatMap(({ artifacts }) => artifacts ?? []);
    expect(artefacts.length).toBe(3);
    for (const { access, expire_in } of artefacts) {
      expect(access).toBe('developer');
      expect(expire_in).toMatch(/^\d+ days$/);
    }
  });

  it('needs a token only for the note, which is not made without', () => {
    const needing = Object.entries(gitlab.jobs).filter(([, job]) => JSON.stringify(job).includes('_TOKEN'));
    expect(needing.map(([name]) => name)).toEqual(['note', 'publish-release']);
    expect(gitlab.jobs['note']?.rules?.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "merge_request_event" && $TOMWERK_NOTE_TOKEN',
    ]);
    const names = gitlab.source.match(/\$\w*TOKEN\b/g) ?? [];
    expect(new Set(names)).toEqual(new Set(['$TOMWERK_NOTE_TOKEN', '$CI_JOB_TOKEN']));
  });

  it('runs nothing of the repository where it uses a token', () => {
    for (const name of ['note', 'publish-release']) {
      const job = gitlab.jobs[name];
      expect(job?.variables['GIT_STRATEGY'], name).toBe('none');
      expect(job?.script.filter((line) => /npm|npx|git /.test(line))).toEqual([]);
    }
  });

  it('runs the same commands as GitHub', () => {
    const own = (lines: readonly string[]) =>
      new Set(lines.filter((line) => /tomwerk (?:diff|pictures|build)/.test(line)));
    const github = jobs.flatMap(({ job }) => commandsOf(job).map(({ line }) => line));
    const other = Object.values(gitlab.jobs).flatMap((job) => scriptOf(job).map(({ line }) => line));
    const asOnGithub = other.map((line) =>
      line.replaceAll('CI_COMMIT_TAG', 'GITHUB_REF_NAME').replace('test -z "$PREVIOUS" || ', ''),
    );
    expect(own(asOnGithub)).toEqual(own(github));
  });
});

describe('docs/publishing.md', () => {
  const page = readFileSync(join(projectRoot, 'docs/publishing.md'), 'utf8');

  it('names exactly the commands that only a forge can carry out as not tried', () => {
    const [, listed = ''] = /## Not tried\n.*?```sh\n(.*?)```/s.exec(page) ?? [];
    const untried = allCommands().filter(needsForge);
    expect(listed.trim().split('\n')).toEqual(untried.map(({ line }) => line));
  });
});
