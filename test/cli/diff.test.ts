import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tomwerk } from '../support/cli.ts';
import { casesFolder } from '../support/projects.ts';
import { type Repository, repositoryOf } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const versions = join(casesFolder, 'two-versions');
const schulung = 'content/measures/1.2-vertraulichkeit/schulung.md';

let repository: Repository;

/** Runs `tomwerk diff` in the repository. */
function diff(...args: readonly string[]) {
  return tomwerk(['diff', ...args], { cwd: repository.root });
}

/** Replaces the content in the working copy. */
function checkOut(version: 'before' | 'after'): void {
  rmSync(join(repository.root, 'content'), { recursive: true });
  cpSync(join(versions, version, 'content'), join(repository.root, 'content'), { recursive: true });
}

/** A report without the names of the two versions. */
function body(report: string): string {
  return report.slice(report.indexOf('\n') + 1);
}

beforeAll(async () => {
  repository = await repositoryOf(join(versions, 'before'));
  repository.git('tag', '-a', 'v1.0.0', '-m', '1.0.0');
  repository.git('switch', '-qc', 'naechste');
  checkOut('after');
  repository.git('add', '-A');
  repository.git('commit', '-qm', 'Änderungen');
});

describe('tomwerk diff', () => {
  const expected = body(readFileSync(join(versions, 'expected/changes.de.txt'), 'utf8'));

  it('tells what differs between a tag and the working copy, a branch, a commit', async () => {
    const commit = repository.git('rev-parse', 'HEAD').trim();
    for (const args of [['v1.0.0'], ['1.0.0', 'naechste'], ['main', commit]]) {
      const { code, stdout, stderr } = await diff(...args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      // A branch is no version whose next number could be told.
      const told =
        args[0] === 'main'
          ? stdout.replace('Nötig: Hauptversion (', 'Nötig: Version 2.0.0 (Hauptversion: ')
          : stdout;
      expect(body(told)).toBe(expected);
    }
  });

  it('says that nothing differs, of a version and itself and of the working copy that is committed', async () => {
    for (const args of [['v1.0.0', 'main'], ['HEAD']]) {
      const { code, stdout } = await diff(...args);
      expect(code).toBe(0);
      expect(body(stdout)).toBe('Nichts unterscheidet sich.\n');
    }
  });

  it('tells programs the same whether it reads the working copy or Git', async () => {
    const [disk, git] = await Promise.all([
      diff('v1.0.0', '--format', 'json'),
      diff('v1.0.0', 'HEAD', '--format', 'json'),
    ]);
    const file: { to: unknown } = JSON.parse(disk.stdout);
    expect(file.to).toEqual({ ref: null, tag: null, commit: null, date: null });
    expect({ ...JSON.parse(git.stdout), to: file.to }).toEqual(file);
  });

  it('leaves out what customers do not see, and what does not concern one of them', async () => {
    const visible = await diff('v1.0.0', '--visible');
    expect(visible.stdout).toContain('2 weitere Änderungen sind nur intern.\n');
    expect(visible.stdout).not.toMatch(/Honigt|Betriebshandbuch|, intern\)/);
    const one = await diff('v1.0.0', '--customer', 'musterkunde');
    expect(body(one.stdout)).toBe(
      body(readFileSync(join(versions, 'expected/changes.musterkunde.de.txt'), 'utf8')),
    );
  });

  it('does not know customers that neither version has', async () => {
    const { code, stdout, stderr } = await diff('v1.0.0', '--customer', 'niemand');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('bekannt sind beispielkunde, musterkunde, neukunde. [customer-unknown]');
  });

  it('takes no version for an option, and no unknown one for another', async () => {
    for (const [args, message] of [
      [[], 'Dem Befehl fehlt die Angabe `von`. [usage]'],
      [['v1.0'], 'heißt `v1.0`. [version-unknown]'],
      [['--', '--output=x'], '`--output=x` kann keine Fassung benennen. [version-name]'],
      [['v1.0.0', 'HEAD:content'], '`HEAD:content` kann keine Fassung benennen. [version-name]'],
    ] as const) {
      const { code, stdout, stderr } = await diff(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(message);
    }
    expect(readdirSync(repository.root).toSorted()).toEqual(['.git', 'content']);
  });

  it('finds nothing in moved files, other line ends and other frontmatter that says the same', async () => {
    const content = join(repository.root, 'content');
    const measures = join(content, 'measures');
    renameSync(
      join(measures, '1.2-vertraulichkeit/besucher.md'),
      join(measures, '1.1-verfuegbarkeit/besucher.md'),
    );
    renameSync(join(content, 'codex/01-passwoerter.md'), join(content, 'codex/07-passwoerter.md'));
    const file = join(repository.root, schulung);
    const text = readFileSync(file, 'utf8').replace('services: [hosting]', 'services:\n  - hosting');
    writeFileSync(file, text.replaceAll('\n', '\r\n'));
    const { code, stdout } = await diff('HEAD');
    checkOut('after');
    expect({ code, body: body(stdout) }).toEqual({ code: 0, body: 'Nichts unterscheidet sich.\n' });
  });

  it('compares nothing where a file cannot be read, and says so once of what is in Git', async () => {
    const file = join(repository.root, schulung);
    const text = readFileSync(file, 'utf8').replace('number: "1.2.8"', 'number: 1.2\nnummer: "1.2.8"');
    writeFileSync(file, text);
    const disk = await diff('v1.0.0');
    expect({ code: disk.code, stdout: disk.stdout }).toEqual({ code: 1, stdout: '' });
    expect(disk.stderr).toMatch(/schulung\.md:3:9 {2}Fehler .*\[field-unquoted\][\s\S]*\[field-unknown\]/);
    repository.git('commit', '-qam', 'Fehler');
    const git = await diff('v1.0.0', 'HEAD');
    repository.git('reset', '-q', '--hard', 'HEAD~');
    expect({ code: git.code, stdout: git.stdout }).toEqual({ code: 1, stdout: '' });
    expect(git.stderr).toContain('Die Fassung `HEAD` lässt sich mit diesem tomwerk nicht ganz lesen');
    expect(git.stderr.match(/^\S.*\[[a-z-]+\]$/gm)).toHaveLength(1);
  });

  it('writes the documents for customers into a folder of their own', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'bericht');
    const { code, stdout } = await diff('v1.0.0', 'HEAD', '--out', out, '--language', 'de');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^v1\.0\.0 .*\n22 Änderungen: .*\n[\s\S]*\nGebaut in .*bericht:\n/);
    const names = ['annex-redline.de', 'changes.de'].flatMap((name) => [`${name}.html`, `${name}.pdf`]);
    expect(readdirSync(out).toSorted()).toEqual(['SHA256SUMS', ...names, 'manifest.json']);
    const manifest: { files: { name: string; sha256: string }[] } = JSON.parse(
      readFileSync(join(out, 'manifest.json'), 'utf8'),
    );
    expect(manifest.files.map(({ name }) => name).toSorted()).toEqual(names);
    for (const { name, sha256 } of manifest.files)
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ).toBe(sha256);
    const page = readFileSync(join(out, 'changes.de.html'), 'utf8');
    expect(page).toContain('Für die Wartung schult der Kunde selbst.');
    expect(page).not.toMatch(/Honigt|Betriebshandbuch/);
  });

  it('writes only the document that is asked for, for one customer, and keeps it out of the report', async () => {
    const out = join(await temporaryFolder(), 'bericht');
    const wishes = ['--customer', 'musterkunde', '--only', 'changes', '--format', 'json'];
    const { code, stdout, stderr } = await diff('v1.0.0', '--out', out, ...wishes);
    expect(code).toBe(0);
    const report: { readers: unknown } = JSON.parse(stdout);
    expect(report.readers).toEqual({ customer: 'musterkunde', onlyVisible: false });
    expect(stderr).toContain('changes.musterkunde.de.pdf');
    expect(readdirSync(out).toSorted()).toEqual([
      'SHA256SUMS',
      'changes.musterkunde.de.html',
      'changes.musterkunde.de.pdf',
      'manifest.json',
    ]);
  });

  it('asks for a folder where documents are wished for', async () => {
    const { code, stderr } = await diff('v1.0.0', '--only', 'redline');
    expect(code).toBe(2);
    expect(stderr).toContain('[documents-without-folder]');
  });

  it('speaks English where that is asked for', async () => {
    const { stdout } = await diff('v1.0.0', '--messages', 'en');
    expect(body(stdout)).toBe(body(readFileSync(join(versions, 'expected/changes.en.txt'), 'utf8')));
  });
});
