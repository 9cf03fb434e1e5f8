import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { findProject } from '../../src/io/project.ts';
import { nameProblem } from '../../src/io/tree/fileNames.ts';
import { readWorkingTree } from '../../src/io/workingTree.ts';
import { workingTreeFindings } from '../../src/io/workingTreeFindings.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A project of files with these paths; each holds its path. */
async function project(...paths: readonly string[]): Promise<string> {
  const root = await temporaryFolder();
  for (const path of ['content/organisation.md', ...paths]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  return root;
}

/** What is wrong with a project, as `code file:line:column`. */
async function problems(root: string): Promise<readonly string[]> {
  return (await readWorkingTree(root)).diagnostics.map(told);
}

function told({ code, location }: Diagnostic): string {
  return location === null ? code : `${code} ${location.file}:${location.line}:${location.column}`;
}

async function paths(root: string): Promise<readonly string[]> {
  return [...(await readWorkingTree(root)).value.files.keys()];
}

test('a project is its files below content and templates, byte for byte, in code-point order', async () => {
  const root = await project(
    'content/a/ü.md',
    'content/a-b.md',
    'templates/parts/x.hbs',
    'docs/y.md',
    'README.md',
  );
  writeFileSync(join(root, 'content/logo.png'), new Uint8Array([0, 255, 13, 10]));
  const { value, diagnostics } = await readWorkingTree(root);
  expect(diagnostics).toEqual([]);
  expect([...value.files.keys()]).toEqual([
    'content/a-b.md',
    'content/a/ü.md',
    'content/logo.png',
    'content/organisation.md',
    'templates/parts/x.hbs',
  ]);
  expect([...(value.files.get('content/logo.png') ?? [])]).toEqual([0, 255, 13, 10]);
});

test('what editors and desktops leave behind is no part of a project', async () => {
  const ignored = ['.hidden.md', '.git/config', 'a.md~', '#a.md#', 'Thumbs.db', 'measures/.DS_Store'];
  const root = await project(...ignored.map((name) => `content/${name}`));
  expect(await problems(root)).toEqual([]);
  expect(await paths(root)).toEqual(['content/organisation.md']);
});

test('without a content folder nothing can be run, and the message names the folder', async () => {
  const root = await temporaryFolder();
  const missing = { code: 'content-missing', severity: 'fatal', values: { folder: join(root, 'content') } };
  expect((await readWorkingTree(root)).diagnostics).toMatchObject([missing]);
  expect((await readWorkingTree(join(root, 'nowhere'))).diagnostics).toMatchObject([
    { code: 'content-missing' },
  ]);
});

test('a file where a folder belongs is told', async () => {
  const root = await project('templates');
  expect(await problems(root)).toEqual(['folder-expected templates:1:1']);
});

test('links that leave the tree are named and not followed, to files as well as to folders', async () => {
  const root = await project('templates/x.hbs', 'other/secret.md');
  symlinkSync('/etc/passwd', join(root, 'content/passwd.md'));
  symlinkSync('../other', join(root, 'content/other'));
  symlinkSync('..', join(root, 'content/up'));
  symlinkSync('../templates/x.hbs', join(root, 'content/x.md'));
  expect(await problems(root)).toEqual([
    'symlink-outside content/other:1:1',
    'symlink-outside content/passwd.md:1:1',
    'symlink-outside content/up:1:1',
    'symlink-outside content/x.md:1:1',
  ]);
  expect(await paths(root)).toEqual(['content/organisation.md', 'templates/x.hbs']);
});

test('a content folder that is itself a link is not read', async () => {
  const root = await project('elsewhere/a.md');
  const outside = await temporaryFolder();
  symlinkSync(join(root, 'content'), join(outside, 'content'));
  symlinkSync('nothing', join(outside, 'templates'));
  expect(await problems(outside)).toEqual(['symlink-outside content:1:1', 'symlink-broken templates:1:1']);
  expect(await paths(outside)).toEqual([]);
});

test('a link to a file inside is read as that file, also through further links', async () => {
  const root = await project('content/a.md');
  symlinkSync('a.md', join(root, 'content/b.md'));
  symlinkSync(join(root, 'content/b.md'), join(root, 'content/c.md'));
  const { value, diagnostics } = await readWorkingTree(root);
  expect(diagnostics).toEqual([]);
  expect(new TextDecoder().decode(value.files.get('content/c.md'))).toBe('content/a.md');
});

test('links to folders, to nothing and in circles are named', async () => {
  const root = await project('content/measures/a.md');
  symlinkSync('measures', join(root, 'content/copy'));
  symlinkSync('.', join(root, 'content/measures/again'));
  symlinkSync('gone.md', join(root, 'content/broken.md'));
  symlinkSync('circle.md', join(root, 'content/circle.md'));
  expect((await problems(root)).toSorted()).toEqual([
    'symlink-broken content/broken.md:1:1',
    'symlink-folder content/copy:1:1',
    'symlink-folder content/measures/again:1:1',
    'symlink-loop content/circle.md:1:1',
  ]);
});

test('a project that is reached through a link is read like any other', async () => {
  const root = await project('content/a.md');
  const link = join(await temporaryFolder(), 'link');
  symlinkSync(root, link);
  symlinkSync('a.md', join(root, 'content/b.md'));
  expect(await paths(link)).toEqual(['content/a.md', 'content/b.md', 'content/organisation.md']);
});

test('pipes, sockets and devices are named and never opened, also behind a link', async () => {
  const root = await project();
  execFileSync('mkfifo', [join(root, 'content/pipe.md')]);
  symlinkSync('pipe.md', join(root, 'content/to-pipe.md'));
  symlinkSync('/dev/zero', join(root, 'content/zero.md'));
  expect(await problems(root)).toEqual([
    'file-special content/pipe.md:1:1',
    'file-special content/to-pipe.md:1:1',
    'symlink-outside content/zero.md:1:1',
  ]);
});

test('names that cannot be read, seen or checked out everywhere are named, once per folder', async () => {
  const root = await project(
    'content/CON.md',
    'content/aux/a.md',
    'content/a\nb.md',
    'content/c\\d.md',
    'content/e?.md',
  );
  const notUtf8 = Buffer.concat([
    Buffer.from(join(root, 'content/f')),
    Buffer.from([0xff]),
    Buffer.from('.md'),
  ]);
  writeFileSync(notUtf8, '');
  expect((await problems(root)).toSorted()).toEqual([
    'file-name-character content/a<U+000A>b.md:1:1',
    'file-name-character content/c\\d.md:1:1',
    'file-name-encoding content/f\uFFFD.md:1:1',
    'file-name-windows content/CON.md:1:1',
    'file-name-windows content/aux:1:1',
    'file-name-windows content/e?.md:1:1',
  ]);
  expect(await paths(root)).toEqual(['content/organisation.md']);
});

test.each(['nul', 'Com1.txt', 'LPT9', 'prn .md', 'a:b', 'a.', 'a '])('%j is no name on Windows', (name) => {
  expect(nameProblem(name)).toBe('windows');
});

test.each(['con-rolle.md', 'common.md', '-rf.md', '1.1-zutritt', 'ÄÖÜ 👩‍👩‍👧.png', 'a'.repeat(255)])(
  '%j is a name',
  (name) => {
    expect(nameProblem(name)).toBeNull();
  },
);

test('names in one folder that differ only in case, or in how an accent is written, are named', async () => {
  const root = await project(
    'content/Logo.png',
    'content/logo.png',
    'content/other/LOGO.png',
    'content/Ü.md',
  );
  writeFileSync(join(root, 'content/U\u0308.md'), '');
  const { value, diagnostics } = await readWorkingTree(root);
  expect(diagnostics.map(told)).toEqual(['file-case content/logo.png:1:1', 'file-case content/Ü.md:1:1']);
  expect(diagnostics[0]?.values).toEqual({ name: 'logo.png', other: 'Logo.png' });
  expect([...value.files.keys()]).toContain('content/other/LOGO.png');
});

test('a name has the same path whether its accents are written as one character or as two', async () => {
  const root = await project('content/Pru\u0308fung.md');
  expect(await paths(root)).toContain('content/Pr\u00fcfung.md');
});

test('a file of more than 10 MiB is named and not read; one of 10 MiB is read', async () => {
  const root = await project('content/large.pdf', 'content/huge.pdf');
  truncateSync(join(root, 'content/large.pdf'), 10 * 1024 * 1024);
  truncateSync(join(root, 'content/huge.pdf'), 1024 ** 4);
  const { value, diagnostics } = await readWorkingTree(root);
  expect(diagnostics).toMatchObject([
    { code: 'file-oversized', values: { name: 'huge.pdf', megabytes: 1048576 } },
  ]);
  expect([...value.files.keys()]).toEqual(['content/large.pdf', 'content/organisation.md']);
});

test('files that are too large together end the run', async () => {
  const root = await project('content/0.pdf');
  truncateSync(join(root, 'content/0.pdf'), 10 * 1024 * 1024);
  for (let number = 1; number < 26; number += 1)
    linkSync(join(root, 'content/0.pdf'), join(root, `content/${number}.pdf`));
  expect(await problems(root)).toEqual(['tree-too-large']);
});

test('ten thousand files are read with 256 file descriptors', async () => {
  const root = await project();
  addFiles(root, 10_000);
  const module = new URL('../../src/io/workingTree.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(module)}).then(async ({ readWorkingTree }) => {
    const { value, diagnostics } = await readWorkingTree(${JSON.stringify(root)});
    console.log(value.files.size, diagnostics.length);
  })`;
  const command = ['-c', 'ulimit -n 256 && exec "$0" "$@"', process.execPath, '--eval', code];
  expect(execFileSync('/bin/sh', command, { encoding: 'utf8' })).toBe('10001 0\n');
});

test('more than twenty thousand files end the run', async () => {
  const root = await project();
  addFiles(root, 20_000);
  expect(await problems(root)).toEqual(['tree-too-many-files']);
});

test('a file or folder without the right to read it ends the run, and names all of them', async () => {
  const root = await project('content/secret.md', 'content/closed/a.md');
  const module = new URL('../../src/io/workingTree.ts', import.meta.url).href;
  chmodSync(root, 0o755);
  chmodSync(join(root, 'content/secret.md'), 0);
  chmodSync(join(root, 'content/closed'), 0);
  // Root may read everything, so there the reader becomes another user once it is loaded.
  const code = `import(${JSON.stringify(module)}).then(async ({ readWorkingTree }) => {
    if (process.getuid() === 0) process.setuid(65534);
    const { diagnostics } = await readWorkingTree(${JSON.stringify(root)});
    console.log(JSON.stringify(diagnostics));
  })`;
  const diagnostics: readonly Diagnostic[] = JSON.parse(
    execFileSync(process.execPath, ['--eval', code], { encoding: 'utf8' }),
  );
  chmodSync(join(root, 'content/closed'), 0o755);
  expect(diagnostics.map(told)).toEqual([
    'file-unreadable content/closed:1:1',
    'file-unreadable content/secret.md:1:1',
  ]);
  expect(diagnostics.map(({ severity, values }) => [severity, values['reason']])).toEqual([
    ['fatal', 'EACCES'],
    ['fatal', 'EACCES'],
  ]);
});

test('the project is the nearest folder upwards that holds the file of the organisation', async () => {
  const root = await project(
    'content/measures/1-x/a.md',
    'inner/content/organisation.md',
    'inner/content/b/c.md',
  );
  expect(await findProject(root)).toBe(root);
  expect(await findProject(join(root, 'content/measures/1-x'))).toBe(root);
  expect(await findProject(join(root, 'inner/content/b'))).toBe(join(root, 'inner'));
  expect(await findProject(join(root, 'not', 'there'))).toBe(root);
  expect(await findProject(await temporaryFolder())).toBeNull();
});

test('every finding about the working tree has its words in both languages and a code of its own', () => {
  const codes = workingTreeFindings.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { message } of workingTreeFindings) expect(Object.keys(message)).toEqual(['de', 'en']);
});

/** Fills a project with small files, a hundred to a folder; hard links, since those are made faster. */
function addFiles(root: string, count: number): void {
  for (let folder = 0; folder < count / 100; folder += 1) {
    mkdirSync(join(root, `content/${folder}`));
    for (let number = 0; number < 100; number += 1) {
      linkSync(join(root, 'content/organisation.md'), join(root, `content/${folder}/${number}.md`));
    }
  }
}
