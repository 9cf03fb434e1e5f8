import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KnownHistory } from '../../src/changes/history.ts';
import { readHistory } from '../../src/cli/edition/readHistory.ts';
import { type RecordedProject, recordedProject } from '../support/recordedProject.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

async function history(root: string, commit: string | null): Promise<KnownHistory> {
  return (await readHistory(root, process.env, commit)).value;
}

async function subjects(root: string, commit: string, key: string): Promise<readonly string[] | null> {
  const value = await history(root, commit);
  return value.kind === 'known' ? (value.revisions.get(key)?.map(({ subject }) => subject) ?? []) : null;
}

const organisation = { 'content/organisation.md': '---\nname: Muster\n---\n' };
const usv = 'content/measures/1.3-verfuegbarkeit/usv.md';
const moved = 'content/measures/1.4-belastbarkeit/usv.md';
const karten = 'content/measures/1.0-zutritt/karten.md';

describe('the history that Git tells', () => {
  let project: RecordedProject;

  beforeAll(async () => {
    project = recordedProject(join(await temporaryFolder(), 'project'));
    const { record, git } = project;
    record('2026-01-01', 'Bestand', { ...organisation, [usv]: 'eins', [karten]: 'eins' });
    record('2026-01-02', 'Beide geändert', { [usv]: 'zwei', [karten]: 'zwei' });
    record('2026-01-03', 'Übersetzung', { [usv.replace('.md', '.en.md')]: 'one' });
    record('2026-01-04', 'Verschoben', {
      [usv]: null,
      [usv.replace('.md', '.en.md')]: null,
      [moved]: 'zwei',
      [moved.replace('.md', '.en.md')]: 'one',
    });
    record('2026-01-05', 'Verschoben und geändert', { [moved]: null, [usv]: 'drei' });
    record('2026-01-06', 'Anderes', { 'README.md': 'x', 'templates/x.hbs': 'x', 'content/other.txt': 'x' });
    record('2026-01-07', 'Zeilenenden', { [karten]: 'zwei\r\n' });
    git('mv', karten, 'content/measures/1.0-zutritt/Karten.md');
    project.commit('2026-01-08', 'Gross geschrieben');
    git('mv', 'content/measures/1.0-zutritt/Karten.md', karten);
    project.commit('2026-01-09', 'Klein geschrieben');
    git('update-index', '--chmod=+x', karten);
    project.commit('2026-01-10', 'Rechte');
    git('checkout', '-q', '--', karten);
    record('2026-01-11', 'Gelöscht', { [karten]: null });
    record('2026-01-12', 'Wieder da', { [karten]: 'drei' });
    record('2026-01-13', 'Gelöscht, was blieb', { [moved.replace('.md', '.en.md')]: null });
  });

  it('goes across moves, translations, deletion and return, up to the first commit of all', async () => {
    const { root, head } = project;
    expect(await subjects(root, head(), 'measure/usv')).toEqual([
      'Gelöscht, was blieb',
      'Verschoben und geändert',
      'Übersetzung',
      'Beide geändert',
      'Bestand',
    ]);
    expect(await subjects(root, head(), 'measure/karten')).toEqual([
      'Wieder da',
      'Gelöscht',
      'Zeilenenden',
      'Beide geändert',
      'Bestand',
    ]);
  });

  it('knows days in UTC by the commit, not by its author, and no persons', async () => {
    const value = await history(project.root, project.head());
    const last = value.kind === 'known' ? value.revisions.get('measure/karten')?.[0] : null;
    const commit = project.git('rev-parse', 'HEAD~1').trim();
    expect(last).toEqual({ date: '2026-01-13', commit, subject: 'Wieder da' });
    expect(JSON.stringify(value.kind === 'known' ? [...value.revisions] : null)).not.toMatch(/Test|@/);
  });

  it('ends at the commit that is asked for, whatever is checked out or changed since', async () => {
    const second = project.git('rev-parse', 'HEAD~11').trim();
    writeFileSync(join(project.root, usv), 'noch nicht festgehalten');
    expect(await subjects(project.root, second, 'measure/usv')).toEqual(['Beide geändert', 'Bestand']);
    project.git('checkout', '-q', '--', usv);
  });

  it('is the same in a linked worktree, a bare clone and one without blobs', async () => {
    const { root, git, head } = project;
    const expected = await history(root, head());
    const beside = join(await temporaryFolder(), 'beside');
    git('worktree', 'add', '-q', '--detach', join(beside, 'tree'));
    git('clone', '-q', '--bare', root, join(beside, 'bare.git'));
    git('config', 'uploadpack.allowFilter', 'true');
    git('clone', '-q', '--bare', '--filter=blob:none', `file://${root}`, join(beside, 'partial.git'));
    for (const folder of ['tree', 'bare.git', 'partial.git'])
      expect(await history(join(beside, folder), head())).toEqual(expected);
  });

  it('is left out of a clone that lacks older commits, with a warning that tells how to get them', async () => {
    const { root, git, head } = project;
    const clone = join(await temporaryFolder(), 'clone');
    git('clone', '-q', '--depth=1', `file://${root}`, clone);
    const { value, diagnostics } = await readHistory(clone, process.env, head());
    expect(value).toEqual({ kind: 'missing', reason: 'shallow' });
    expect(diagnostics).toEqual([
      { code: 'history-left-out', severity: 'warning', location: null, values: { folder: clone } },
    ]);
  });

  it('is missing without a word where nothing was committed, and with a warning where Git fails', async () => {
    expect(await readHistory(project.root, process.env, null)).toEqual({
      value: { kind: 'missing', reason: 'unversioned' },
      diagnostics: [],
    });
    const broken = join(await temporaryFolder(), 'broken');
    cpSync(project.root, broken, { recursive: true });
    const tree = project.git('rev-parse', 'HEAD~3^{tree}').trim();
    rmSync(join(broken, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const { value, diagnostics } = await readHistory(broken, process.env, project.head());
    expect(value).toEqual({ kind: 'missing', reason: 'unreadable' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['history-unreadable']);
  });

  it('is the same whatever the settings of the repository say, and no program of theirs runs', async () => {
    const { root, head } = project;
    const expected = await history(root, head());
    const folder = await temporaryFolder();
    const hostile = join(folder, 'hostile');
    const [trap, sprung] = [join(folder, 'trap.sh'), join(folder, 'sprung')];
    cpSync(root, hostile, { recursive: true });
    writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\ncat\n`, { mode: 0o755 });
    writeFileSync(join(hostile, '.git/info/attributes'), '* filter=x diff=x\n');
    const config = Object.entries({
      log: {
        showSignature: 'true',
        showRoot: 'false',
        follow: 'true',
        mailmap: 'true',
        decorate: 'full',
        date: 'relative',
        diffMerges: 'off',
        abbrevCommit: 'true',
      },
      diff: {
        external: trap,
        renames: 'copies',
        relative: 'true',
        orderFile: '/nowhere',
        noPrefix: 'true',
        ignoreSubmodules: 'all',
      },
      core: { fsmonitor: trap, pager: trap, editor: trap, quotePath: 'true', abbrev: '4' },
      color: { ui: 'always' },
      format: { pretty: 'fuller' },
      gpg: { program: trap },
      i18n: { logOutputEncoding: 'UTF-16' },
      notes: { displayRef: 'refs/notes/*' },
      mailmap: { file: '/nowhere' },
    }).flatMap(([section, entries]) => [
      `[${section}]`,
      ...Object.entries(entries).map(([name, value]) => `\t${name} = ${value}`),
    ]);
    writeFileSync(
      join(hostile, '.git/config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${config.join('\n')}\n[diff "x"]\n\ttextconv = ${trap}\n\tcommand = ${trap}\n[filter "x"]\n\tclean = ${trap}\n\tsmudge = ${trap}\n`,
    );
    expect(await history(hostile, head())).toEqual(expected);
    expect(existsSync(sprung)).toBe(false);
  });

  it('is that of the commits themselves, not of objects or parents put in their places', async () => {
    const { root, git, head } = project;
    const expected = await history(root, head());
    const copy = join(await temporaryFolder(), 'copy');
    cpSync(root, copy, { recursive: true });
    const ids = git('rev-list', 'HEAD').trim().split('\n');
    const inCopy = (...args: readonly string[]) => execFileSync('git', args, { cwd: copy, stdio: 'pipe' });
    inCopy('commit-graph', 'write', '--reachable');
    inCopy('replace', ids[0] ?? '', ids[5] ?? '');
    mkdirSync(join(copy, '.git/info'), { recursive: true });
    writeFileSync(join(copy, '.git/info/grafts'), `${ids[2]} ${ids[7]}\n`);
    expect(await history(copy, head())).toEqual(expected);
  });
});

describe('a merge in the history', () => {
  it('is one change: what it brings to the main line, from the side or by its own hand', async () => {
    const { root, git, record, commit, head } = recordedProject(join(await temporaryFolder(), 'project'));
    record('2026-01-01', 'Bestand', { ...organisation, [usv]: 'eins', [karten]: 'eins', 'andere.md': 'x' });
    git('switch', '-qc', 'side');
    record('2026-01-02', 'Nebenher', { [usv]: 'zwei' });
    record('2026-01-03', 'Nebenher weiter', { [usv]: 'drei' });
    git('switch', '-q', 'main');
    record('2026-01-04', 'Anderes', { 'andere.md': 'y' });
    git('merge', '-q', '--no-ff', '--no-commit', 'side');
    writeFileSync(join(root, karten), 'im Merge geändert');
    git('add', '-A');
    commit('2026-01-05', 'Zusammengeführt');
    git('switch', '-qc', 'ours', 'HEAD~1');
    record('2026-01-06', 'Verworfen', { [usv]: 'nie' });
    git('switch', '-q', 'main');
    git('merge', '-q', '-s', 'ours', 'ours', '-m', 'Nichts übernommen');
    expect(await subjects(root, head(), 'measure/usv')).toEqual(['Zusammengeführt', 'Bestand']);
    expect(await subjects(root, head(), 'measure/karten')).toEqual(['Zusammengeführt', 'Bestand']);
  });

  it('is the same for a project in a folder of the repository, whatever happens beside it', async () => {
    const { root, git, record, head } = recordedProject(join(await temporaryFolder(), 'outer'));
    const inside = (path: string) => `docs/tom/${path}`;
    record('2026-01-01', 'Bestand', { [inside(usv)]: 'eins', [usv]: 'ein anderes Projekt' });
    record('2026-01-02', 'Daneben', { [usv]: 'zwei', 'docs/content/x.md': 'x' });
    git('switch', '-qc', 'side');
    record('2026-01-03', 'Nebenher', { [inside(usv)]: 'zwei' });
    git('switch', '-q', 'main');
    record('2026-01-04', 'Anderes', { 'docs/x.md': 'y' });
    git('merge', '-q', '--no-ff', 'side', '-m', 'Zusammengeführt');
    expect(await subjects(join(root, 'docs/tom'), head(), 'measure/usv')).toEqual([
      'Zusammengeführt',
      'Bestand',
    ]);
  });
});

describe('what commits are called', () => {
  it.each([
    ['eine\nzweite Zeile\n\nText', 'eine zweite Zeile'],
    ['rot \u001b[31m und \u0007', 'rot <U+001B>[31m und <U+0007>'],
    ['gedreht \u202Eeisewkcür', 'gedreht <U+202E>eisewkcür'],
    [':100644 100644 a b M', ':100644 100644 a b M'],
    ['', ''],
  ])('%j is shown as it does no harm', async (message, expected) => {
    const { root, record, head } = recordedProject(join(await temporaryFolder(), 'project'));
    record('2026-01-01', message, { ...organisation, [usv]: 'eins' });
    record('2026-01-02', 'danach', { [usv]: 'zwei' });
    expect(await subjects(root, head(), 'measure/usv')).toEqual(['danach', expected]);
  });

  it('may be of any length and encoding, at any time, in a repository with ids by SHA-256', async () => {
    const { root, git } = recordedProject(join(await temporaryFolder(), 'p'), '--object-format=sha256');
    const stream = Buffer.concat([
      ...commitOf(1, '1767225600', 'UTF-8', Buffer.from(`lang ${'x'.repeat(1_000_000)}`)),
      ...commitOf(2, '99999999999', 'ISO-8859-1', Buffer.from('Prüfung', 'latin1')),
      ...commitOf(3, '1767225600', 'UTF-8', Buffer.from('Prüfung', 'latin1')),
      Buffer.from('done\n'),
    ]);
    execFileSync('git', ['fast-import', '--quiet', '--done'], { cwd: root, input: stream });
    const value = await history(root, git('rev-parse', 'main').trim());
    const revisions = value.kind === 'known' ? (value.revisions.get('measure/usv') ?? []) : [];
    expect(revisions.map(({ date, subject }) => [date, subject.slice(0, 9)])).toEqual([
      ['2026-01-01', 'Pr\uFFFDfung'],
      ['5138-11-16', 'Prüfung'],
      ['2026-01-01', 'lang xxxx'],
    ]);
    expect(revisions.at(-1)?.subject.length).toBe(4096);
    expect(value.kind === 'known' ? [...value.revisions.keys()] : null).toEqual(['measure/usv']);
  });
});

/** A commit for `git fast-import` that changes a measure, and a file whose name is no UTF-8. */
function commitOf(mark: number, seconds: string, encoding: string, message: Buffer): Buffer[] {
  const text = `${mark}`;
  const head = `commit refs/heads/main\nmark :${mark}\ncommitter T <t@example.invalid> ${seconds} +0000\n`;
  const from = mark === 1 ? '' : `from :${mark - 1}\n`;
  return [
    Buffer.from(`${head}encoding ${encoding}\ndata ${message.length}\n`),
    message,
    Buffer.from(`\n${from}M 100644 inline ${usv}\ndata ${text.length}\n${text}\n`),
    Buffer.from(`M 100644 inline content/codex/01-pr\xfcfung.md\ndata 1\n${text}\n`, 'latin1'),
  ];
}
