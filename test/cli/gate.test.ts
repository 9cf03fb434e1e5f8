import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Run, tomwerk } from '../support/cli.ts';
import { measure, notes, waiver } from '../support/gate.ts';
import { casesFolder } from '../support/projects.ts';
import { type Repository, repositoryOf } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const organisation = `---
id: organisation
name: Musterhaus Hosting GmbH
languages: [de]
roles: { leitung: { de: Geschäftsleitung } }
approver: leitung
noticePeriod: P6W
---
`;

type Project = Repository & {
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly commit: (message: string) => void;
  readonly run: (...args: readonly string[]) => Promise<Run>;
};

/** A repository with one category, in which the version 1.0.0 was released with a backup every 24 hours. */
async function released(): Promise<Project> {
  const project = await begun();
  project.git('tag', 'v1.0.0');
  return project;
}

async function begun(): Promise<Project> {
  const repository = await repositoryOf(join(casesFolder, 'minimal'));
  const { root, git } = repository;
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
      writeFileSync(join(root, 'content', path), text);
    }
  };
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-qm', message);
  };
  rmSync(join(root, 'content/measures'), { recursive: true });
  write({
    'organisation.md': organisation,
    'measures/1.0-schutz/index.md': '---\nid: schutz\nnumber: "1.0"\ntitle: Schutz\n---\n',
    ...backup(24),
  });
  commit('Beginn');
  return { root, git, write, commit, run: (...args) => tomwerk(args, { cwd: root }) };
}

const tresor = measure('tresor', '', 'So ist es.', '1.0.2');

const backup = (hours: number) =>
  measure('backup', `parameters:\n  rpo: { value: ${hours}, unit: h, stronger: lower }`);

describe('check --since', () => {
  it('stops weaker protection with the old and the new value, and lets it pass with a waiver', async () => {
    const { write, run } = await released();
    write(backup(48));
    const stopped = await run('check', '--since');
    expect(stopped.code).toBe(1);
    expect(stopped.stdout).toContain(
      'content/measures/1.0-schutz/backup.md:8:8  Fehler  Die Zusage „1.0.1 Titel backup“ (`backup`) wird schwächer als in v1.0.0. Kennwert `rpo`: bisher 24 Stunden, jetzt 48 Stunden.',
    );
    expect(stopped.stdout).toMatch(
      /\nVerglichen mit v1\.0\.0 vom \d{4}-\d\d-\d\d; die nächste Version ist mindestens 2\.0\.0\.\n\n1 Fehler/,
    );
    write(notes('2.0.0', waiver('backup'), '2026-07-01'));
    const waived = await run('check', '--since');
    expect(waived.stdout).not.toContain('  Fehler  ');
    expect(waived.code).toBe(0);
  });

  it('is not part of a plain check', async () => {
    const { write, run } = await released();
    write(backup(48));
    const { code, stdout } = await run('check');
    expect(code).toBe(0);
    expect(stdout).not.toContain('Verglichen');
  });

  it('compares with the version that is named, however it is called', async () => {
    const { write, commit, git, run } = await released();
    write({ ...backup(48), ...notes('2.0.0', waiver('backup')) });
    commit('Seltener');
    git('tag', '-am', 'Zwei', 'v2.0.0');
    expect((await run('check', '--since')).stdout).toContain('Verglichen mit v2.0.0');
    for (const name of ['1.0.0', 'v1.0.0', 'HEAD~1'])
      expect((await run('check', `--since=${name}`)).stdout).toContain('Verglichen mit v1.0.0');
    const unknown = await run('check', '--since', 'v3.0.0');
    expect(unknown.code).toBe(2);
    expect(unknown.stdout).toContain('heißt `v3.0.0`');
  });

  it('has nothing to compare before the first release', async () => {
    const { run } = await begun();
    const { code, stdout } = await run('check', '--since');
    expect(code).toBe(0);
    expect(stdout).toContain('Hinweis  Es gibt noch kein Release, mit dem sich vergleichen ließe.');
  });

  it.each(['json', 'sarif', 'github', 'gitlab', 'markdown'])('tells its findings as %s', async (format) => {
    const { write, run } = await released();
    write(backup(48));
    const { code, stdout } = await run('check', '--since', '--format', format);
    expect(code).toBe(1);
    expect(stdout).toContain('protection-lowered');
    expect(stdout).toContain('backup.md');
  });

  it('knows an id that was there before the base, and a number that another branch has', async () => {
    const { root, write, commit, git, run } = await begun();
    write(tresor);
    commit('Tresor');
    rmSync(join(root, 'content/measures/1.0-schutz/tresor.md'));
    commit('Ohne Tresor');
    git('tag', 'v1.0.0');
    git('switch', '-qc', 'anders');
    git('commit', '-q', '--allow-empty', '-m', 'Anders');
    git('tag', 'v1.1.0');
    git('switch', '-q', 'main');
    write({ ...tresor, ...notes('1.1.0') });
    const { code, stdout } = await run('check', '--since');
    expect(code).toBe(1);
    expect(stdout).toContain('tresor.md:2:5  Fehler  Den Kurznamen `tresor` gab es früher schon');
    expect(stdout).toContain('1.1.0.md:2:5  Fehler  Die Version 1.1.0 gibt es schon');
  });

  it('refuses a clone that lacks history, and says how to get it', async () => {
    const { root } = await released();
    const clone = join(await temporaryFolder(), 'klon');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, clone]);
    const { code, stdout } = await tomwerk(['check', '--since'], { cwd: clone });
    expect(code).toBe(2);
    expect(stdout).toContain('fetch-depth: 0');
  });

  it('says in one message that it cannot read an earlier version', async () => {
    const { write, commit, git, run } = await begun();
    write(measure('alt', 'gibtEsNicht: 1'));
    write(measure('aelter', 'gibtEsNicht: 1'));
    commit('Alt');
    git('tag', 'v1.0.0');
    write({ ...measure('alt'), ...measure('aelter') });
    const { code, stdout } = await run('check', '--since');
    expect(code).toBe(1);
    expect(stdout.match(/version-unreadable/g)).toHaveLength(1);
    expect(stdout).toContain('`v1.0.0` lässt sich mit diesem tomwerk nicht ganz lesen');
    expect(stdout).toContain('Es gibt 2 Probleme, zuerst in `content/measures/1.0-schutz/aelter.md:7`: ');
    expect(stdout).toContain('`gibtEsNicht`');
  });
});

describe('new release', () => {
  it('writes notes that list everything since the last release, and can be released once they are filled in', async () => {
    const { root, write, run } = await released();
    write({ ...backup(48), ...tresor });
    const made = await run('new', 'release');
    expect(made).toMatchObject({ code: 0, stdout: 'Angelegt: content/releases/2.0.0.md\n' });
    const file = join(root, 'content/releases/2.0.0.md');
    const draft = readFileSync(file, 'utf8');
    expect(draft).toContain('# Kennwert `rpo`: bisher 24 Stunden, jetzt 48 Stunden\n  - measure: backup\n');
    expect(readdirSync(join(root, 'content/releases'))).toEqual(['2.0.0.md']);
    const open = await run('check', '--since');
    expect(open.code).toBe(1);
    expect(open.stdout).toContain('Die Angabe `waivers[1].reason` ist leer.');
    const filled = draft
      .replace('reason:', 'reason: Die Datenmenge ist gewachsen')
      .replace('    approver:', '    approver: leitung')
      .replace('notice:', `notice: ${/^date: (.*)$/m.exec(draft)?.[1] ?? ''}`)
      .replace(/TODO: .*/, 'Wir sichern seltener.');
    writeFileSync(file, filled);
    const { code, stdout } = await run('check', '--since');
    expect(stdout).not.toContain('releases/2.0.0.md:');
    expect(code).toBe(0);
  });

  it('begins with version 1.0.0', async () => {
    const { root, run } = await begun();
    expect((await run('new', 'release')).stdout).toBe('Angelegt: content/releases/1.0.0.md\n');
    expect(readFileSync(join(root, 'content/releases/1.0.0.md'), 'utf8')).toContain(
      '# Notizen zum ersten Release.',
    );
  });

  it('takes a version that is high enough and free', async () => {
    const { git, write, run } = await released();
    write(tresor);
    git('tag', 'v1.2.0', git('commit-tree', '-m', 'anders', 'HEAD^{tree}').trim());
    for (const [version, reason] of [
      ['1.0.1', 'version-refused'],
      ['1.2.0', 'version-refused'],
      ['1.2', 'version-form'],
    ] as const) {
      const { code, stderr } = await run('new', 'release', version);
      expect(code).toBe(2);
      expect(stderr).toContain(reason);
    }
    expect((await run('new', 'release', 'v1.3.0')).stdout).toContain('content/releases/1.3.0.md');
  });

  it('never touches notes that somebody has begun', async () => {
    const { root, write, run } = await released();
    write({ 'releases/1.0.1.md': '---\nid: "1.0.1"\n---\n' });
    const { code, stderr } = await run('new', 'release');
    expect(code).toBe(2);
    expect(stderr).toContain('Zum nächsten Release gibt es schon Notizen: `content/releases/1.0.1.md`.');
    expect(readdirSync(join(root, 'content/releases'))).toEqual(['1.0.1.md']);
  });

  it('makes no draft of content that cannot be read', async () => {
    const { root, write, run } = await released();
    write(measure('tresor', 'gibtEsNicht: 1'));
    const { code, stderr } = await run('new', 'release');
    expect(code).toBe(1);
    expect(stderr).toContain('gibtEsNicht');
    expect(existsSync(join(root, 'content/releases'))).toBe(false);
  });

  it('writes nothing outside the project', async () => {
    const { root, run } = await released();
    const elsewhere = await temporaryFolder();
    symlinkSync(elsewhere, join(root, 'content/releases'));
    const { code } = await run('new', 'release');
    expect(code).not.toBe(0);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('says what can be made where nothing is named', async () => {
    const { run } = await released();
    const { code, stderr } = await run('new');
    expect(code).toBe(2);
    expect(stderr).toContain('Gemeint ist wohl `new release`.');
    expect((await run('new', 'relase')).stderr).toContain('Gemeint ist wohl `release`.');
  });
});
