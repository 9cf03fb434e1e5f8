import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tomwerk } from '../support/cli.ts';
import { renderedMarkdown } from '../support/markdownAttacks.ts';
import { type Ran, type Runner, runScript, runSteps } from '../support/pipelineRuns.ts';
import { allCommands, commandsOf, gitlab, needsForge, scriptOf, workflows } from '../support/pipelines.ts';
import { projectRoot } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const backup = 'content/measures/2.0-wiederherstellbarkeit/datensicherung.md';
const alarm = 'content/measures/1.1-vertraulichkeit/alarmanlage.md';

let origin: string;
let clone: string;

/** Runs Git where nothing that the machine sets changes what it writes. */
function git(folder: string, ...args: readonly string[]): string {
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', ['-C', folder, ...args], { env: environment, encoding: 'utf8' });
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(origin, file), change(readFileSync(join(origin, file), 'utf8')));
}

function commit(subject: string): void {
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', subject);
}

function writeNotes(version: string, fields: string): void {
  const file = join(origin, `content/releases/${version}.md`);
  mkdirSync(dirname(file), { recursive: true });
  const facts = `date: 2026-03-02\neffective: 2026-06-01\napprover: geschaeftsleitung\n${fields}`;
  writeFileSync(file, `---\nid: "${version}"\n${facts}---\n\n## Für Kunden\n\nDas ist Version ${version}.\n`);
}

async function release(version: string): Promise<void> {
  const { code, stderr } = await tomwerk(['release', version], { cwd: origin });
  if (code !== 0) throw new Error(stderr);
}

/** The project as it lies here, in a repository of its own with a release, a merged branch, and the release of that. */
async function makeOrigin(): Promise<string> {
  const folder = await temporaryFolder();
  const listed = git(projectRoot, 'ls-files', '-coz', '--exclude-standard').split('\0');
  for (const file of listed.filter((name) => name !== '' && existsSync(join(projectRoot, name)))) {
    cpSync(join(projectRoot, file), join(folder, file));
  }
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'user.name', 'Test');
  git(folder, 'config', 'user.email', 'test@example.invalid');
  return folder;
}

function jobOf(file: string, name: string) {
  const job = workflows.find((workflow) => workflow.file.endsWith(file))?.jobs[name];
  if (job === undefined) throw new Error(`There is no job ${name} in ${file}.`);
  return job;
}

function gitlabJobOf(name: string) {
  const job = gitlab.jobs[name];
  if (job === undefined) throw new Error(`There is no job ${name} for GitLab.`);
  return job;
}

/** What GitLab is sent to make a release. */
const sentRelease = z.object({
  tag_name: z.string(),
  description: z.string(),
  assets: z.object({ links: z.array(z.object({ name: z.string(), url: z.string() })) }),
});

const done = new Set<string>();

/** Runs a job of GitHub; each command has to succeed. */
async function onGithub(file: string, name: string, environment: Runner['environment']): Promise<Ran> {
  const ran = await runSteps(commandsOf(jobOf(file, name)), { clone, environment });
  for (const [line, { code, stderr }] of ran) {
    expect(code, `${line}\n${stderr}`).toBe(0);
    done.add(line);
  }
  return ran;
}

/** Runs a job of GitLab, which has to succeed. */
async function onGitlab(name: string, environment: Runner['environment']): Promise<void> {
  const commands = scriptOf(gitlabJobOf(name));
  const run = await runScript(commands, { clone, environment });
  expect(run.code, run.stderr).toBe(0);
  for (const command of commands) if (!needsForge(command)) done.add(command.line);
}

beforeAll(async () => {
  origin = await makeOrigin();
  writeNotes('1.0.0', '');
  commit('Erste Version');
  await release('1.0.0');
  git(origin, 'switch', '-qc', 'aenderung');
  edit(backup, (text) => text.replace('führen regelmäßig', 'führen an jedem Werktag'));
  writeNotes('1.1.0', 'classification: { datensicherung: improved }\n');
  commit('Datensicherung an jedem Werktag');
  git(origin, 'switch', '-q', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'Merge', 'aenderung');
  clone = join(await temporaryFolder(), 'clone');
  git(origin, 'clone', '-q', origin, clone);
}, 600_000);

/** A new clone at a commit or tag, with what was installed before. */
function checkOut(ref: string): void {
  git(clone, 'fetch', '-q', '--tags', 'origin');
  git(clone, 'checkout', '-q', '--detach', ref);
  git(clone, 'clean', '-qfdX', '--exclude', '!node_modules');
}

describe('the pipelines', { timeout: 600_000 }, () => {
  it('check, compare, picture and report a pull request on GitHub', async () => {
    checkOut('origin/main');
    const summary = join(clone, '.git/summary.md');
    const ran = await onGithub('pull-request.yml', 'report', { GITHUB_STEP_SUMMARY: summary });
    const annotations = [...ran].find(([line]) => line.includes('--format github'))?.[1].stdout;
    expect(annotations).toMatch(/^::(?:warning|notice) file=content\//m);
    const report = readFileSync(summary, 'utf8');
    expect(report).toBe(readFileSync(join(clone, 'report/report.md'), 'utf8'));
    expect(report).toContain('datensicherung');
    expect(report).toContain('Verglichen mit v1.0.0');
    expect(renderedMarkdown(report)).toMatch(/<h2>tomwerk: Keine Fehler/);
    expect(report).toMatch(/^- annex\.de: Seite \d+/m);
    expect(existsSync(join(clone, 'report/pictures/index.html'))).toBe(true);
    expect(existsSync(join(clone, 'output/handbook.de.pdf'))).toBe(true);
    await onGithub('pull-request.yml', 'comment', {
      GITHUB_SERVER_URL: 'https://forge.example',
      GITHUB_REPOSITORY: 'organisation/tom',
      GITHUB_RUN_ID: '7',
    });
    const comment = readFileSync(join(clone, 'report/comment.md'), 'utf8');
    expect(comment.trimEnd().split('\n').at(-1)).toBe(
      'https://forge.example/organisation/tom/actions/runs/7',
    );
    expect(comment.length).toBeLessThan(65_536);
  });

  it('do the same for a merge request on GitLab', async () => {
    checkOut('origin/main');
    const environment = {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git(clone, 'rev-parse', 'HEAD^1').trim(),
      CI_PIPELINE_URL: 'https://forge.example/tom/-/pipelines/7',
    };
    await onGitlab('check', environment);
    const quality = JSON.parse(readFileSync(join(clone, 'report/codequality.json'), 'utf8'));
    expect(z.array(z.object({ fingerprint: z.string() })).parse(quality)).not.toHaveLength(0);
    await onGitlab('report', environment);
    expect(readFileSync(join(clone, 'report/report.md'), 'utf8')).toContain('datensicherung');
    await onGitlab('note', environment);
    const note = readFileSync(join(clone, 'report/note.md'), 'utf8');
    expect(note).toMatch(/^<!-- tomwerk -->\n\n/);
    expect(note.trimEnd().split('\n').at(-1)).toBe(environment.CI_PIPELINE_URL);
  });

  it('fail where protection gets weaker, and report it all the same', async () => {
    git(origin, 'switch', '-qc', 'schwaecher', 'main');
    edit(alarm, (text) => text.replace(/^status: .*$/m, 'status: planned\ntargetDate: 2027-03-31'));
    commit('Alarmanlage erst geplant');
    git(origin, 'switch', '-q', '--detach', 'main');
    git(origin, 'merge', '-q', '--no-ff', '-m', 'Merge', 'schwaecher');
    git(origin, 'switch', '-qc', 'merge');
    git(origin, 'switch', '-q', 'main');
    checkOut('origin/merge');
    const commands = commandsOf(jobOf('pull-request.yml', 'report')).filter(
      ({ line }) => line.includes('tomwerk check') || line.startsWith('mkdir'),
    );
    const runs = [...(await runSteps(commands, { clone, environment: {} }))];
    expect(runs.map(([line, { code }]) => [line.includes('--format github'), code])).toEqual([
      [true, 1],
      [false, 0],
      [false, 0],
    ]);
    expect(readFileSync(join(clone, 'report/gate.md'), 'utf8')).toContain('alarmanlage');
  });

  it('publish a release on GitHub that is what its tag says, without the handbook', async () => {
    await release('1.1.0');
    checkOut('v1.1.0');
    const summary = join(clone, '.git/attest.md');
    await onGithub('release.yml', 'build', { GITHUB_REF_NAME: 'v1.1.0' });
    await onGithub('release.yml', 'publish', { GITHUB_REF_NAME: 'v1.1.0' });
    await onGithub('release.yml', 'attest', { GITHUB_STEP_SUMMARY: summary });
    expectPublished();
  });

  it('publish the same on GitLab', async () => {
    checkOut('v1.1.0');
    const environment = {
      CI_COMMIT_TAG: 'v1.1.0',
      CI_API_V4_URL: 'https://forge.example/api/v4',
      CI_PROJECT_ID: '7',
    };
    await onGitlab('build-release', environment);
    await onGitlab('publish-release', environment);
    expectPublished();
    const sent = sentRelease.parse(JSON.parse(readFileSync(join(clone, 'report/release.json'), 'utf8')));
    expect(sent).toMatchObject({ tag_name: 'v1.1.0', description: 'Das ist Version 1.1.0.\n' });
    expect(sent.assets.links).toContainEqual({
      name: 'annex.de.pdf',
      url: 'https://forge.example/api/v4/projects/7/packages/generic/documents/1.1.0/annex.de.pdf',
    });
  });

  it('publish nothing where the tag names no sums, or those of other files', async () => {
    const compare = commandsOf(jobOf('release.yml', 'build')).filter(({ line }) => line.includes('| diff -'));
    git(clone, 'tag', 'v7.0.0');
    const codes: number[] = [];
    for (const tag of ['v1.1.0', 'v7.0.0', 'v1.0.0', 'v9.9.9']) {
      const ran = await runSteps(compare, { clone, environment: { GITHUB_REF_NAME: tag } });
      codes.push(...[...ran.values()].map(({ code }) => code));
    }
    expect(codes).toEqual([0, 1, 1, 1]);
  });

  it('consist of commands that ran here, but for those that only a forge can carry out', () => {
    const lines = new Set(allCommands().map(({ line }) => line));
    const untried = allCommands().filter(needsForge);
    expect([...lines].filter((line) => !done.has(line))).toEqual(untried.map(({ line }) => line));
  });
});

function expectPublished(): void {
  const folder = join(clone, 'report/published');
  const published = readdirSync(folder).toSorted();
  expect(published).toEqual([
    'SHA256SUMS',
    'annex-redline.de.html',
    'annex-redline.de.pdf',
    'annex.de.html',
    'annex.de.pdf',
    'changes.de.html',
    'changes.de.pdf',
    'manifest.json',
  ]);
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(sums.map((line) => line.slice(66))).toEqual(published.slice(1));
  const tag = git(clone, 'for-each-ref', '--format=%(contents)', 'refs/tags/v1.1.0').split('\n');
  expect(sums.filter((line) => !tag.includes(line)).map((line) => line.slice(66))).toEqual(
    published.filter((name) => /^(?:changes|annex-redline)\./.test(name)),
  );
  expect(readFileSync(join(clone, 'report/summary.md'), 'utf8')).toBe('Das ist Version 1.1.0.\n');
}
