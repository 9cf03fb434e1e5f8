import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeTagMessage } from '../../src/release/tagMessage.ts';
import { type Run, tomwerk } from '../support/cli.ts';
import { gitIn } from '../support/git.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

type Digests = Readonly<Record<string, string>>;

let base: string;
/** A project with three releases and a draft after them, and what was built before each of their tags. */
let origin: string;
const released = new Map<string, Digests>();
let root: string;

const git = (...args: string[]) => gitIn(root, ...args).trim();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function notes(version: string, effective: string): void {
  const fields = `id: "${version}"\ndate: 2026-01-05\neffective: ${effective}\napprover: leitung`;
  write(`content/releases/${version}.md`, `---\n${fields}\n---\n`);
}

function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'change');
}

function rename(organisation: string): void {
  const path = join(root, 'content/organisation.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^name: .*$/m, `name: ${organisation}`));
}

function outputOf(folder: string): Digests {
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

/** One small document is enough where it does not matter which. */
const small = ['--format', 'html', '--only', 'annex', '--language', 'de'];

let builds = 0;

/** Builds into a new folder. */
async function build(...args: string[]): Promise<Run & { readonly out: string }> {
  builds += 1;
  const out = join(base, `out-${builds}`);
  return { ...(await tomwerk(['build', '--out', out, ...args], { cwd: root })), out };
}

async function built(...args: string[]): Promise<Digests> {
  const { code, stderr, out } = await build(...args);
  expect(code, stderr).toBe(0);
  return outputOf(out);
}

/** What a build tells where it does not succeed. */
async function refusal(...args: string[]): Promise<readonly [code: number, message: string]> {
  const { code, stdout, stderr, out } = await build(...args);
  expect([stdout, existsSync(out)]).toEqual(['', false]);
  return [code, stderr];
}

const manifestOf = (folder: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

async function release(version: string, effective: string): Promise<void> {
  notes(version, effective);
  commit();
  git('tag', '-am', version, `v${version}`);
  released.set(version, await built(...small));
}

beforeAll(async () => {
  base = await temporaryFolder();
  origin = join(base, 'origin');
  root = origin;
  cpSync(join(casesFolder, 'sample/content'), join(root, 'content'), { recursive: true });
  git('init', '-q', '-b', 'main');
  rename('Erste');
  await release('1.0.0', '2026-02-01');
  cpSync(join(projectRoot, 'templates'), join(root, 'templates'), { recursive: true });
  const words = join(root, 'templates/words/de.json');
  writeFileSync(words, readFileSync(words, 'utf8').replaceAll('Anlage', 'Beilage'));
  rename('Zweite');
  await release('1.1.0', '2026-04-01');
  rmSync(join(root, 'templates'), { recursive: true });
  rmSync(join(root, 'content/customers'), { recursive: true });
  rename('Dritte');
  await release('2.0.0', '2026-04-01');
  rename('Entwurf');
  commit();
});

beforeEach(() => {
  builds += 1;
  root = join(base, `project-${builds}`);
  cpSync(origin, root, { recursive: true });
});

describe('tomwerk build --at', () => {
  it('gives the bytes of the clean working copy, every document', async () => {
    git('reset', '-q', '--hard', 'v1.1.0');
    expect(await built('--at', 'HEAD')).toEqual(await built());
  });

  it('gives the bytes that were built before the tag, with the templates of that version', async () => {
    for (const [version, digests] of released) {
      expect([version, await built('--at', version, ...small)]).toEqual([version, digests]);
    }
    const { out } = await build('--at', 'v1.1.0', ...small);
    expect(readFileSync(join(out, 'annex.de.html'), 'utf8')).toContain('Beilage');
  });

  it('sees nothing of the working copy, and leaves it as it is', async () => {
    rename('Geändert');
    write('content/services/unversioniert.md', 'kaputt');
    write('templates/annex.hbs', '{{kaputt');
    const before = git('status', '--porcelain', '--untracked-files=all');
    expect(await built('--at', '2.0.0', ...small)).toEqual(released.get('2.0.0'));
    rmSync(join(root, 'content'), { recursive: true });
    expect(await built('--at', '2.0.0', ...small)).toEqual(released.get('2.0.0'));
    git('checkout', '-q', '--', 'content');
    rename('Geändert');
    write('content/services/unversioniert.md', 'kaputt');
    expect(git('status', '--porcelain', '--untracked-files=all')).toBe(before);
  });

  it('is a draft of a commit without a release, dated by that commit', async () => {
    const { code, out, stdout } = await build('--at', 'main', ...small);
    const id = git('rev-parse', 'main');
    expect(code).toBe(0);
    expect(stdout).toContain(`Aus der Fassung ${id.slice(0, 12)}.`);
    expect(manifestOf(out)).toMatchObject({
      version: null,
      tag: null,
      commit: id,
      isModified: false,
      date: '2026-03-14',
    });
  });

  it('is the release that was named where a commit has several, and else the newest with notes', async () => {
    git('reset', '-q', '--hard', 'v2.0.0');
    notes('2.0.1', '2026-05-01');
    commit();
    for (const tag of ['v2.0.1', 'v2.0.2', 'v2.0.0']) git('tag', '-f', tag);
    const versionAt = async (ref: string) => manifestOf((await build('--at', ref, ...small)).out);
    expect(await versionAt('v2.0.1')).toMatchObject({ version: '2.0.1', tag: 'v2.0.1' });
    expect(await versionAt('v2.0.0')).toMatchObject({ version: '2.0.0', tag: 'v2.0.0' });
    expect(await versionAt('HEAD')).toMatchObject({ version: '2.0.1', tag: 'v2.0.1' });
    expect(await versionAt('v2.0.2')).toMatchObject({ version: null, tag: null });
  });

  it('has the day of its commit, whatever SOURCE_DATE_EPOCH says', async () => {
    const out = join(base, 'dated');
    await tomwerk(['build', '--at', 'HEAD', '--out', out, ...small], {
      cwd: root,
      env: { SOURCE_DATE_EPOCH: '1767225599' },
    });
    expect(manifestOf(out)).toMatchObject({ date: '2026-03-14' });
  });

  it('writes to the folder of the project like every build', async () => {
    const run = await tomwerk(['build', '--at', 'HEAD', ...small], { cwd: join(root, 'content/measures') });
    expect(run.code, run.stderr).toBe(0);
    expect(existsSync(join(root, 'output/annex.de.html'))).toBe(true);
    const refused = await tomwerk(['build', '--at', 'HEAD', '--out', 'content/x', ...small], { cwd: root });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('[output-in-source]')]);
  });

  it('builds from a bare repository, into the current folder', async () => {
    const bare = join(base, 'bare.git');
    gitIn(base, 'clone', '-q', '--bare', root, bare);
    const here = join(base, 'here');
    mkdirSync(here);
    const before = readdirSync(bare);
    const run = await tomwerk(['build', '--at', '2.0.0', '--project', bare, ...small], { cwd: here });
    expect(run.code, run.stderr).toBe(0);
    expect(outputOf(join(here, 'output'))).toEqual(released.get('2.0.0'));
    expect(readdirSync(bare)).toEqual(before);
  });

  it('builds from a linked working copy and from a shallow clone', async () => {
    git('worktree', 'add', '-q', '--detach', '../linked', 'v1.0.0');
    const linked = await tomwerk(['build', '--at', 'HEAD', ...small], { cwd: join(base, 'linked') });
    expect(linked.code, linked.stderr).toBe(0);
    expect(outputOf(join(base, 'linked/output'))).toEqual(released.get('1.0.0'));
    gitIn(base, 'clone', '-q', '--depth', '1', '--branch', 'v2.0.0', `file://${root}`, 'shallow');
    root = join(base, 'shallow');
    expect(await built('--at', 'v2.0.0', ...small)).toEqual(released.get('2.0.0'));
    for (const args of [
      ['--at', 'v1.0.0'],
      ['--at', 'HEAD~1'],
      ['--as-of', '2026-02-01'],
    ]) {
      expect(await refusal(...args, ...small)).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
    }
  });

  it('says which name is meant, and that some cannot be a version', async () => {
    expect(await refusal('--at', 'v1.1')).toEqual([2, expect.stringContaining('Gemeint ist wohl `v1.1.0`.')]);
    for (const ref of ['--output=x', '-x', '--upload-pack=touch x', 'HEAD:content', 'v1.0.0..HEAD', '']) {
      expect(await refusal(`--at=${ref}`)).toEqual([2, expect.stringContaining('[version-name]')]);
    }
    expect(readdirSync(root)).not.toContain('x');
  });

  it('says of a customer that the version does not have it', async () => {
    const { code, out } = await build('--at', '1.0.0', '--customer', 'musterkunde', '--format', 'html');
    expect([code, readdirSync(out)]).toEqual([0, expect.arrayContaining(['annex.musterkunde.de.html'])]);
    expect(await refusal('--at', '2.0.0', '--customer', 'musterkunde')).toEqual([
      2,
      expect.stringContaining('In 2.0.0 gibt es den Kunden `musterkunde` nicht;'),
    ]);
  });

  it('is one problem without Git, without a repository and without a commit', async () => {
    const code = async (env = {}) => {
      const run = await tomwerk(['build', '--at', 'HEAD', '--format', 'html'], { cwd: root, env });
      return [run.code, run.stdout, /\[(.*?)\]/.exec(run.stderr)?.[1], run.stderr.split('[').length];
    };
    expect(await code({ PATH: base })).toEqual([2, '', 'git-missing', 2]);
    rmSync(join(root, '.git'), { recursive: true });
    expect(await code()).toEqual([2, '', 'repository-missing', 2]);
    git('init', '-q');
    expect(await code()).toEqual([2, '', 'commit-missing', 2]);
  });
});

describe('a version that this tomwerk cannot read', () => {
  const problem = async (...args: string[]) => {
    const [code, stderr] = await refusal(...args);
    const told = stderr.split('\n').filter((line) => /\[[a-z-]+\]$/.test(line));
    expect(told).toHaveLength(1);
    return [code, told[0]];
  };

  it('is one problem, whatever there is in its content', async () => {
    write('content/services/kaputt.md', '---\nid: kaputt\ntitle: Kaputt\nfarbe: rot\n---\n');
    write('content/services/auch-kaputt.md', '---\nid: anders\n---\n');
    write('content/services/CON.md', '');
    commit();
    git('tag', 'v3.0.0');
    git('reset', '-q', '--hard', 'HEAD~1');
    const [code, told] = await problem('--at', 'v3.0.0');
    expect(code).toBe(1);
    expect(told).toContain('content/services/CON.md:1:1  Fehler  Aus v3.0.0 lassen sich');
    expect(told).toMatch(/mit diesem tomwerk keine Dokumente bauen: \d+ Probleme, zuerst: /);
  });

  it('is built with the tomwerk that its tag names', async () => {
    write('content/services/kaputt.md', 'kaputt');
    commit();
    const digest = 'a'.repeat(64);
    const message = writeTagMessage({
      version: '3.0.0',
      organisation: 'Entwurf',
      language: 'de',
      summary: [],
      commit: git('rev-parse', 'HEAD'),
      toolchain: {
        tomwerk: '0.0.9',
        node: '24.0.0',
        chromium: null,
        program: digest,
        fonts: digest,
        templates: digest,
      },
      files: [{ name: 'annex.de.html', sha256: digest }],
    });
    git('tag', '--cleanup=verbatim', '-am', message, 'v3.0.0');
    const [code, stderr] = await refusal('--at', '3.0.0');
    expect(code).toBe(1);
    expect(stderr).toContain('→ Bauen Sie sie mit tomwerk 0.0.9; damit wurde sie freigegeben.');
  });

  it('is one problem, whatever there is in its templates', async () => {
    write('templates/annex.hbs', '<p>{{gibtEsNicht}}</p>');
    commit();
    const id = git('rev-parse', 'HEAD');
    git('reset', '-q', '--hard', 'HEAD~1');
    const [code, told] = await problem('--at', id, '--messages', 'en');
    expect(code).toBe(1);
    expect(told).toContain(`No documents can be built of ${id} with this tomwerk:`);
  });

  it('leaves the last output as it is', async () => {
    const out = join(base, 'kept');
    const at = (ref: string) => tomwerk(['build', '--at', ref, '--out', out, ...small], { cwd: root });
    expect((await at('2.0.0')).code).toBe(0);
    write('content/services/kaputt.md', 'kaputt');
    commit();
    expect((await at('HEAD')).code).toBe(1);
    expect(outputOf(out)).toEqual(released.get('2.0.0'));
  });
});

describe('tomwerk build --as-of', () => {
  it.each([
    ['2026-02-01', '1.0.0'],
    ['2026-03-31', '1.0.0'],
    ['2026-04-01', '2.0.0'],
    ['2099-12-31', '2.0.0'],
  ])('%s gives the bytes of release %s', async (day, version) => {
    expect(await built('--as-of', day, ...small)).toEqual(released.get(version));
  });

  it('says which version it is', async () => {
    const { stdout } = await build('--as-of', '2026-03-31', ...small);
    expect(stdout).toContain(`Aus der Fassung v1.0.0 (${git('rev-parse', 'v1.0.0^{commit}').slice(0, 12)}).`);
  });

  it('takes the day that the commit of the tag says, and not a later one', async () => {
    notes('1.0.0', '2026-01-01');
    commit();
    notes('3.0.0', '2026-01-15');
    expect(await refusal('--as-of', '2026-01-31')).toEqual([
      2,
      expect.stringContaining(
        'Am 2026-01-31 galt noch keine Fassung; die erste ist 1.0.0 und gilt ab 2026-02-01.',
      ),
    ]);
  });

  it('gives a repaired earlier release where that came into force last', async () => {
    git('switch', '-q', '--detach', 'v1.0.0');
    await release('1.0.1', '2026-05-01');
    expect(await built('--as-of', '2026-05-01', ...small)).toEqual(released.get('1.0.1'));
    expect(await built('--as-of', '2026-04-30', ...small)).toEqual(released.get('2.0.0'));
    released.delete('1.0.1');
  });

  it('does not give another version where the tag of the right one is missing', async () => {
    git('tag', '-d', 'v1.1.0');
    git('tag', '-d', 'v2.0.0');
    notes('2.1.0', '2026-06-01');
    commit();
    git('tag', 'v2.1.0');
    expect(await refusal('--as-of', '2026-05-01')).toEqual([
      2,
      expect.stringContaining(
        'galt nach den Versionshinweisen in v2.1.0 die Fassung 2.0.0; das Git-Tag `v2.0.0` fehlt hier.',
      ),
    ]);
    expect(await built('--as-of', '2026-03-31', ...small)).toEqual(released.get('1.0.0'));
  });

  it('names versions of which nobody says from when they hold', async () => {
    git('tag', 'v0.9.0', 'v1.0.0^{commit}');
    write('content/releases/2.2.0.md', '---\neffective: [\n');
    commit();
    git('tag', 'v2.2.0');
    const { code, stderr } = await build('--as-of', '2026-03-31', ...small);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('Ab wann v0.9.0, v2.2.0 galten, sagen keine lesbaren'),
    ]);
  });

  it.each([
    '2026-02-30',
    '2026-2-1',
    '01.02.2026',
    '20260201',
    'gestern',
    '',
    '2026-02-01T00:00',
    '+2026-02-01',
  ])('refuses what is no day: %j', async (day) => {
    expect(await refusal('--as-of', day)).toEqual([2, expect.stringContaining('[day-unknown]')]);
  });

  it('refuses two answers to one question', async () => {
    expect(await refusal('--as-of', '2026-04-01', '--at', 'HEAD')).toEqual([
      2,
      expect.stringContaining('[version-twice]'),
    ]);
  });

  it('says that nothing was released yet', async () => {
    for (const version of released.keys()) git('tag', '-d', `v${version}`);
    expect(await refusal('--as-of', '2026-04-01')).toEqual([
      2,
      expect.stringContaining('[releases-missing]'),
    ]);
    git('tag', 'v7.0.0');
    expect(await refusal('--as-of', '2026-04-01')).toEqual([
      2,
      expect.stringContaining('[releases-missing]'),
    ]);
  });
});
