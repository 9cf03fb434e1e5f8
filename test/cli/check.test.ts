import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tomwerk } from '../support/cli.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const entry = z.strictObject({
  code: z.string(),
  severity: z.enum(['fatal', 'error', 'warning', 'info']),
  file: z.string().nullable(),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
  message: z.string().min(1),
  hint: z.string().min(1).nullable(),
});

describe('tomwerk check', () => {
  it('finds nothing wrong with the shipped content', async () => {
    const { code, stdout, stderr } = await tomwerk(['check']);
    expect(stderr).toBe('');
    expect(stdout).toContain('Keine Fehler');
    expect(code).toBe(0);
  });

  it('lists what is open by how often it is, and each place when asked', async () => {
    const project = join(casesFolder, 'sample');
    const short = await tomwerk(['check', '--project', project]);
    expect(short.stdout).toMatch(
      /^Offen – das weiß nur Ihre Organisation\n {3}\d\d {2}Die Übersetzung [^\n]+\n(?:[^\n]+\n)+ {4}2 {2}Es ist keine Überprüfung der Wirksamkeit eingetragen/m,
    );
    expect(short.stdout).toContain('       content/measures/1.0-vertraulichkeit/fernwartung.md');
    const long = await tomwerk(['check', '--all', '--project', project]);
    expect(long.stdout.match(/^content\/\S+:\d+:\d+ {2}Warnung {2}.*\[review-missing\]$/gm)).toHaveLength(2);
  });

  it('names five faults of a file in one run, each line beginning with its place', async () => {
    const { code, stdout } = await tomwerk(['check', '--project', join(casesFolder, 'five-faults')]);
    const errors = stdout.split('\n').filter((line) => line.includes('  Fehler  '));
    const places = errors.map((line) => line.split('  ')[0]);
    const file = 'content/measures/1.0-schutz/usv-systeme.md';
    expect(places).toEqual([`${file}:3:9`, `${file}:5:1`, `${file}:6:13`, `${file}:7:8`, `${file}:12:31`]);
    expect(code).toBe(1);
  });

  it('says the same as JSON', async () => {
    const { code, stdout } = await tomwerk([
      'check',
      '--format',
      'json',
      '--project',
      join(casesFolder, 'faults'),
    ]);
    const entries = z.array(entry).parse(JSON.parse(stdout));
    const codes = new Set(entries.filter(({ severity }) => severity === 'error').map((found) => found.code));
    for (const expected of [
      'frontmatter-missing',
      'frontmatter-unclosed',
      'yaml-syntax',
      'yaml-duplicate-key',
      'field-value',
      'field-format',
      'control-unknown',
      'reference-unknown',
      'id-duplicate',
      'id-mismatch',
      'number-duplicate',
      'link-broken',
      'image-missing',
      'url-refused',
      'category-missing',
    ]) {
      expect(codes).toContain(expected);
    }
    expect(code).toBe(1);
  });

  it('speaks English when asked', async () => {
    const { stdout } = await tomwerk([
      'check',
      '--messages',
      'en',
      '--project',
      join(casesFolder, 'five-faults'),
    ]);
    expect(stdout).toContain('There is no field `statuss` here; probably `status` is meant.');
  });

  it('finds the project from a folder inside it', async () => {
    const { code, stdout } = await tomwerk(['check'], {
      cwd: join(projectRoot, 'content/measures/1.3-verfuegbarkeit'),
    });
    expect(stdout).toContain('content/codex/01-passwoerter.md:');
    expect(code).toBe(0);
  });

  it('says in one sentence that there is no project', async () => {
    const { code, stdout } = await tomwerk(['check'], { cwd: await temporaryFolder() });
    expect(stdout).toContain('liegt ein Projekt mit `content/organisation.md`');
    expect(code).toBe(2);
  });

  it('reads a project whose path has spaces and umlauts', async () => {
    const folder = join(await temporaryFolder(), 'Büro & Co');
    await mkdir(folder);
    await cp(join(casesFolder, 'minimal'), folder, { recursive: true });
    expect((await tomwerk(['check'], { cwd: folder })).code).toBe(0);
  });

  it('does not stop at the first broken file', async () => {
    const folder = await temporaryFolder();
    await cp(join(casesFolder, 'minimal'), folder, { recursive: true });
    for (const name of ['a', 'b', 'c'])
      await writeFile(join(folder, `content/measures/1-schutz/${name}.md`), 'kein Kopf');
    const { stdout } = await tomwerk(['check'], { cwd: folder });
    expect(stdout.match(/\[frontmatter-missing\]/g)).toHaveLength(3);
  });
});

describe('the command line', () => {
  it.each([
    ['help without arguments', [], 0, 'Aufruf: tomwerk'],
    ['help of a command', ['build', '--help'], 0, '--customer <id>'],
    ['English help', ['--help', '--messages', 'en'], 0, 'Usage: tomwerk'],
    ['its version', ['--version'], 0, '0.1.0'],
  ])('prints %s', async (_, args, code, text) => {
    const run = await tomwerk(args);
    expect(run.stdout).toContain(text);
    expect(run.code).toBe(code);
  });

  it.each([
    ['an unknown command', ['chekc'], 'Gemeint ist wohl `check`.'],
    ['an unknown option', ['check', '--fromat', 'json'], 'Gemeint ist wohl `--format`.'],
    [
      'an impossible value',
      ['build', '--only', 'buch'],
      '`--only` kann nicht `buch` sein; möglich ist `handbook`, `annex`.',
    ],
    ['a missing value', ['build', '--out'], 'Der Option `--out` fehlt ihr Wert.'],
    ['a surplus argument', ['check', 'alles'], 'Mit `alles` kann dieser Befehl nichts anfangen.'],
  ])('names %s and ends with 2', async (_, args, text) => {
    const run = await tomwerk(args);
    expect(run.stderr).toContain(text);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(2);
  });
});

describe('output that nobody takes', () => {
  const check = `'${process.execPath}' '${join(projectRoot, 'src/tomwerk.js')}' check --all`;

  it.skipIf(process.platform === 'win32')('ends without a trace when the reader has gone', () => {
    const { stderr } = spawnSync('sh', ['-c', `${check} | true`], { cwd: projectRoot, encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('ends with 2 and without a trace when the disk is full', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `${check} > /dev/full`], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });
});

describe('the launcher', () => {
  it('ends with one clear sentence on a Node that is too old', async () => {
    // The version is all that the launcher looks at, so an old one is told to it before it starts.
    const old = join(await temporaryFolder(), 'old.mjs');
    await writeFile(old, "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });\n");
    const { code, stdout, stderr } = await tomwerk(['check'], { env: { NODE_OPTIONS: `--import ${old}` } });
    expect(stderr).toMatch(/^tomwerk needs Node 24, this is Node 20\.20\.2\. .*\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('imports nothing by name that an old Node lacks', async () => {
    const launcher = await readFile(join(projectRoot, 'src/tomwerk.js'), 'utf8');
    const named = [...launcher.matchAll(/^import \{([^}]*)\}/gm)].map(([, names]) => names?.trim());
    expect(named).toEqual(['fileURLToPath', 'setFlagsFromString']);
  });
});
