import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pageTexts } from '../support/readPdf.ts';
import { notes, type ReleaseRepository, releaseRepository } from '../support/releaseRepository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let project: ReleaseRepository;
let tag: string;
let released: ReturnType<ReleaseRepository['output']>;

beforeAll(async () => {
  project = await releaseRepository();
  project.write('content/customers/musterkunde.md', '---\nid: musterkunde\nname: Muster GmbH\n---\n');
  project.write('content/releases/1.0.0.md', notes('1.0.0'));
  project.commit('Versionshinweise');
  const made = await project.tomwerk(['release', '1.0.0']);
  expect(made.code, made.stderr).toBe(0);
  tag = project.git('rev-parse', 'refs/tags/v1.0.0').trim();
  released = project.output();
});

afterEach(() => {
  project.git('update-ref', 'refs/tags/v1.0.0', tag);
});

/** Puts another tag in the place of the one of the release, as somebody might who has write access. */
function retag(change: (message: string) => string, commit = 'HEAD'): void {
  const message = join(project.home, 'message');
  writeFileSync(message, change(project.git('for-each-ref', '--format=%(contents)', 'refs/tags/v1.0.0')));
  project.git('tag', '-f', '-a', '--cleanup=verbatim', '-F', message, 'v1.0.0', commit);
}

const rebuild = (...args: readonly string[]) => project.tomwerk(['build', '--at', 'v1.0.0', ...args]);
const same = 'Jede Datei ist Byte für Byte die veröffentlichte.';

describe('a release that is built again', () => {
  it('gives the released files on every day on which it held', async () => {
    const { stdout } = await project.tomwerk(['build', '--as-of', '2026-07-01']);
    expect(stdout).toContain(same);
    expect(project.output()).toEqual(released);
  });

  it('may be built in part', async () => {
    const { stdout, stderr } = await rebuild('--only', 'annex', '--format', 'html');
    expect(stdout).toContain(same);
    expect(stderr).toBe('');
  });

  it('says which files the release did not have', async () => {
    const { stdout, stderr, code } = await rebuild('--customer', 'musterkunde', '--format', 'html');
    expect({ code, isSame: stdout.includes(same) }).toEqual({ code: 0, isSame: false });
    expect(stderr).toContain('nennt keine Prüfsumme für `annex.musterkunde.de.html`; verglichen');
  });

  it('is refused where its tag was moved with its message, and nothing is written', async () => {
    const before = project.output();
    for (const commit of ['HEAD~1', 'HEAD']) {
      retag((message) => message, commit);
      const { code, stderr } = await rebuild('--format', 'html');
      expect([code, stderr.includes('[release-moved]')]).toEqual(commit === 'HEAD' ? [0, false] : [1, true]);
      if (commit !== 'HEAD') expect(project.output()).toEqual(before);
    }
  });

  it('is refused where the same tools make other bytes, and nothing is written', async () => {
    const before = project.output();
    retag((message) => message.replace(/^[0-9a-f]{8}(?=[0-9a-f]* {2}annex)/gm, '00000000'));
    const { code, stderr } = await rebuild('--format', 'html');
    expect(code).toBe(1);
    expect(stderr).toContain('als der Tag `v1.0.0` nennt: `annex.de.html`.');
    expect(project.output()).toEqual(before);
  });

  it('says with which other tools it was released, in its documents as well', async () => {
    retag((message) =>
      message.replace(/^tomwerk .*$/m, 'tomwerk 0.0.9').replace(/^chromium .*$/m, 'chromium 152.0.1'),
    );
    const { code, stdout, stderr } = await rebuild();
    expect({ code, isSame: stdout.includes(same) }).toEqual({ code: 0, isSame: false });
    expect(stderr).toContain('mit anderen Werkzeugen veröffentlicht: tomwerk 0.0.9, Chromium 152.0.1.');
    expect(stderr).toContain('Dieselben Bytes baut tomwerk 0.0.9');
    const manifest = JSON.parse(readFileSync(join(project.root, 'output/manifest.json'), 'utf8'));
    expect(manifest.recorded).toEqual({ ...manifest.toolchain, tomwerk: '0.0.9', chromium: '152.0.1' });
    const pages = await pageTexts(readFileSync(join(project.root, 'output/annex.de.pdf')));
    expect(pages.at(-1)).toMatch(/Werkzeuge damals.*tomwerk 0\.0\.9 · Node .* · Chromium 152\.0\.1/);
  });

  it.each([
    ['a lightweight tag', () => project.git('tag', '-f', 'v1.0.0', 'HEAD'), 'release-without-sums'],
    [
      'a tag made by hand',
      () => project.git('tag', '-f', '-am', 'Version 1.0.0', 'v1.0.0', 'HEAD'),
      'release-without-sums',
    ],
    ['a tag with two lists of digests', () => retag((text) => text + text), 'release-sums-damaged'],
    [
      'a tag of a later tomwerk',
      () => retag((text) => text.replace('tomwerk-release/1', 'tomwerk-release/2')),
      'release-sums-newer',
    ],
  ])('is built all the same from %s, and says that nothing can be compared', async (_, change, code) => {
    change();
    const run = await rebuild('--format', 'html', '--only', 'annex');
    expect(run.code).toBe(0);
    expect(run.stdout).not.toContain(same);
    expect(run.stderr).toContain(`[${code}]`);
  });

  it('leaves the handbook uncompared in a clone without its history, and holds the rest to its digests', async () => {
    const clone = join(await temporaryFolder(), 'clone');
    const url = `file://${project.root}`;
    execFileSync('git', ['clone', '-q', '--depth', '1', '--branch', 'v1.0.0', url, clone], { stdio: 'pipe' });
    const { code, stdout, stderr } = await rebuild('--project', clone, '--format', 'html');
    expect({ code, isSame: stdout.includes(same) }).toEqual({ code: 0, isSame: false });
    expect(stderr).toContain('[release-without-history]');
    const annex = await rebuild('--project', clone, '--format', 'html', '--only', 'annex');
    expect(annex.stdout).toContain(same);
  });

  it('can be held to its digests by hand', () => {
    const command =
      "git for-each-ref --format='%(contents)' refs/tags/v1.0.0 | sed -n '/^[0-9a-f]\\{64\\}  /p' > sums";
    project.git('-c', `alias.sums=!${command}`, 'sums');
    const sums = readFileSync(join(project.root, 'sums'), 'utf8');
    expect(sums).toContain(`${released?.['annex.de.pdf'] ?? ''}  annex.de.pdf\n`);
    expect(sums.trimEnd().split('\n')).toHaveLength(Object.keys(released ?? {}).length - 1);
  });
});
