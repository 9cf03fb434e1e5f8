import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { beforeAll, describe, expect, it } from 'vitest';
import { tomwerk } from '../support/cli.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { type Repository, repositoryOf } from '../support/repository.ts';

const usv = 'content/measures/1.1-verfuegbarkeit/usv-systeme.md';
const long = 'content/handbook/90-lang.md';

let repository: Repository;

function edit(file: string, change: (text: string) => string): void {
  const path = join(repository.root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function commit(subject: string): void {
  repository.git('add', '-A');
  repository.git('commit', '-qm', subject, '--allow-empty');
}

const pictures = (...args: readonly string[]) => tomwerk(['pictures', ...args], { cwd: repository.root });

beforeAll(async () => {
  repository = await repositoryOf(join(casesFolder, 'sample'));
  repository.git('tag', 'v1.0.0');
  commit('Nur ein Commit');
  repository.git('tag', 'v1.0.1');
  edit(usv, (text) => text.replace('value: 15', 'value: 10'));
  commit('Kürzere Überbrückung');
  cpSync(join(projectRoot, 'templates'), join(repository.root, 'templates'), { recursive: true });
  commit('Eigene Vorlagen');
});

describe('tomwerk pictures', () => {
  it('shows the pages before and after, and the words that differ', async () => {
    const { code, stdout, stderr } = await pictures('1.0.0', 'HEAD', '--out', 'bilder');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Bilder der geänderten Seiten in `bilder`:\n\n- annex\.de: Seite \d+\n/);
    expect(stdout.trim().split('\n').slice(2)).toHaveLength(4);
    expect(code).toBe(0);
    const folder = join(repository.root, 'bilder');
    const files = readdirSync(folder).filter((name) => name.endsWith('.png'));
    const [before, after] = ['before', 'after'].map((side) =>
      files.filter((name) => name.startsWith(`annex.de-${side}-`)),
    );
    expect(before?.map((name) => name.replace('before', 'after'))).toEqual(after);
    for (const file of files) {
      const { width, height } = decode(readFileSync(join(folder, file)));
      expect([width, height]).toEqual([792, 1121]);
    }
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(index).toMatch(/<del>[^<]*15 Minuten/);
    expect(index).toMatch(/<ins>[^<]*10 Minuten/);
    const shown = [...index.matchAll(/<img src="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(shown)).toEqual(new Set(files));
  });

  it('takes neither commit nor tag nor date for a change', async () => {
    const { stdout } = await pictures('v1.0.0', 'v1.0.1');
    expect(stdout.match(/keine Seite geändert$/gm)).toHaveLength(4);
    const files = readdirSync(join(repository.root, 'pictures')).toSorted();
    expect(files).toEqual(['SHA256SUMS', 'index.html', 'manifest.json']);
  });

  it('compares with the working copy, finds a colour without other words, and says what it left out', async () => {
    edit('templates/styles/tokens.css', (text) => text.replaceAll(/#[0-9a-f]{6}\b/gi, '#b00020'));
    const paragraphs = Array.from({ length: 600 }, (_, index) => `Absatz ${index}.`).join('\n\n');
    writeFileSync(join(repository.root, long), `---\nid: lang\ntitle: Lang\n---\n\n${paragraphs}\n`);
    const { code, stdout, stderr } = await pictures('HEAD', '--messages', 'en');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^- annex\.de: page 1, page 2, page 3/m);
    expect(stdout).toMatch(/, new: page \d+, /);
    expect(stdout).toMatch(
      /^- handbook\.en: page 1, .* \d+ more pairs of changed pages are not pictured\.$/m,
    );
    expect(readdirSync(join(repository.root, 'pictures')).length).toBeLessThan(2 * 40 + 4);
    expect(code).toBe(0);
    const index = readFileSync(join(repository.root, 'pictures/index.html'), 'utf8');
    expect(index).toContain('The words are the same; only the picture differs.');
    repository.git('checkout', '-q', 'templates');
    rmSync(join(repository.root, long));
  });

  it('names a version that cannot be printed, and leaves the pictures that were there', async () => {
    edit(usv, (text) => text.replace(/^status: .*$/m, 'status: kaputt'));
    commit('Ein Fehler');
    const { code, stdout, stderr } = await pictures('v1.0.0', 'HEAD');
    expect(stderr).toContain(
      'Aus HEAD lassen sich mit diesem tomwerk keine Dokumente bauen: ein Problem: `status`',
    );
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expect(existsSync(join(repository.root, 'pictures/index.html'))).toBe(true);
  });

  it('names the faults of the working copy one by one', async () => {
    const { code, stderr } = await pictures('v1.0.0');
    expect(stderr).toMatch(/usv-systeme\.md:\d+:\d+ {2}Fehler {2}`status` kann nicht `kaputt` sein/);
    expect(code).toBe(1);
  });

  it.each([
    ['no version', [], 'Dem Befehl fehlt die Angabe `von`.'],
    ['an unknown version', ['v9.9.9'], 'v9.9.9'],
    ['an option in the place of a version', ['--', '--output=x'], '`--output=x`'],
  ])('ends with 2 and one sentence for %s', async (_, args, words) => {
    const { code, stdout, stderr } = await pictures(...args);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
