import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Run, tomwerk } from '../support/cli.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { type Repository, repositoryOf } from '../support/repository.ts';

const usv = 'content/measures/1.1-verfuegbarkeit/usv-systeme.md';
const added = 'content/measures/1.1-verfuegbarkeit/größe-neu.md';
const notstrom = 'content/measures/1.1-verfuegbarkeit/notstrom.md';

let repository: Repository;
let diff: string;

/** Runs the real command in the repository, with the change of its branch on standard input. */
function check(format: string): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'src/tomwerk.js'), 'check', '--format', format, '--changed', '-'],
    { cwd: repository.root, input: diff, encoding: 'utf8', env: { ...process.env, TOMWERK_MESSAGES: 'de' } },
  );
  return { code: status ?? -1, stdout, stderr };
}

beforeAll(async () => {
  repository = await repositoryOf(join(casesFolder, 'sample'));
  const { root, git } = repository;
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  // On main already: a fault that the change did not bring.
  edit(notstrom, (text) => text.replace(/^owner: .*$/m, 'owner: betreib'));
  git('commit', '-qam', 'Ein alter Fehler');
  git('switch', '-qc', 'aenderung');
  edit(usv, (text) => text.replace(/^status: implemented$/m, 'status: umgesetzt'));
  writeFileSync(join(root, added), 'kein Kopf\n');
  git('add', '-A');
  git('commit', '-qm', 'Neue Fehler');
  diff = git('diff', '--relative', 'main...aenderung');
});

describe('the change of a pull request', () => {
  it('comes from Git with a quoted name', () => {
    expect(diff).toContain('+++ "b/content/measures/1.1-verfuegbarkeit/gr\\303\\266\\303\\237e-neu.md"');
  });

  it('is annotated on GitHub with what it brings first', () => {
    const { code, stdout, stderr } = check('github');
    const errors = stdout.match(/^::error file=[^,]+,line=\d+/gm) ?? [];
    const last = errors.at(-1);
    expect(stderr).toBe('');
    expect(last).toContain(notstrom);
    expect(errors.slice(0, -1).every((line) => line.includes(usv) || line.includes(added))).toBe(true);
    expect(errors).toHaveLength(3);
    expect(code).toBe(1);
  });

  it('points GitHub and GitLab at lines that Git has', () => {
    const lines = z
      .array(z.object({ location: z.object({ path: z.string(), lines: z.object({ begin: z.int() }) }) }))
      .parse(JSON.parse(check('gitlab').stdout))
      .map(({ location }) => ({ file: location.path, line: location.lines.begin }));
    const tracked = repository.git('-c', 'core.quotePath=false', 'ls-files').split('\n');
    for (const { file, line } of lines) {
      expect(tracked).toContain(file);
      expect(readFileSync(join(repository.root, file), 'utf8').split('\n').length).toBeGreaterThanOrEqual(
        line,
      );
    }
    expect(lines.some(({ file }) => file === usv)).toBe(true);
  });

  it('keeps the fingerprints of what was there before, so that GitLab reports only what is new', () => {
    const prints = () =>
      z
        .array(z.object({ fingerprint: z.string(), location: z.object({ path: z.string() }) }))
        .parse(JSON.parse(check('gitlab').stdout));
    const after = prints();
    repository.git('switch', '-q', 'main');
    const before = new Set(prints().map(({ fingerprint }) => fingerprint));
    repository.git('switch', '-q', 'aenderung');
    const fresh = after.filter(({ fingerprint }) => !before.has(fingerprint));
    expect(new Set(fresh.map(({ location }) => location.path))).toEqual(new Set([usv, added]));
    expect(after.length).toBeGreaterThan(fresh.length);
  });

  it('is commented with its own files first, and its lines marked', () => {
    const { stdout } = check('markdown');
    const headings: readonly string[] = stdout.match(/^### `.*`$/gm) ?? [];
    expect(headings.slice(0, 2).toSorted()).toEqual([`### \`${added}\``, `### \`${usv}\``]);
    expect(headings.indexOf(`### \`${notstrom}\``)).toBeGreaterThan(1);
    expect(stdout).toMatch(/^- \*\*Fehler\*\*, Zeile \d+, \*\*in dieser Änderung\*\*: .*umgesetzt/m);
    expect(stdout).not.toMatch(/in dieser Änderung.*betreib/);
  });

  it('may lie in a file', async () => {
    writeFileSync(join(repository.root, 'aenderung.diff'), diff);
    const { stdout } = await tomwerk(['check', '--format', 'github', '--changed', 'aenderung.diff'], {
      cwd: repository.root,
    });
    expect(stdout).toBe(check('github').stdout);
  });
});

describe('a change that cannot be used', () => {
  it.each([
    ['is not there', 'fehlt.diff', 'dort liegt keine Datei'],
    ['is a folder', 'content', 'es ist ein Ordner'],
    ['is no diff', 'content/organisation.md', 'enthält keine Änderung, wie `git diff` sie schreibt'],
  ])('ends with 2 and one sentence where it %s', async (_, name, words) => {
    const { code, stdout, stderr } = await tomwerk(['check', '--changed', name], { cwd: repository.root });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
