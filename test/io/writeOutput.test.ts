import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { checkOutputFolder } from '../../src/io/output/checkOutputFolder.ts';
import { outputFindings } from '../../src/io/output/findings.ts';
import { systemDiagnostic } from '../../src/io/output/inspect.ts';
import { writeOutput } from '../../src/io/writeOutput.ts';
import { ending, startBuilding } from '../support/buildingChild.ts';
import { build, buildIn } from '../support/builds.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const done = { value: true, diagnostics: [] };

/** A project folder and its output folder, which holds build 1 and a `.gitkeep` unless `empty`. */
async function project({ empty = false } = {}): Promise<{ root: string; folder: string }> {
  const root = await temporaryFolder();
  const folder = join(root, 'output');
  if (empty) return { root, folder };
  await mkdir(folder);
  await writeFile(join(folder, '.gitkeep'), 'kept\n');
  expect(await writeOutput(folder, build(1))).toEqual(done);
  return { root, folder };
}

/** The code with which both the check before the build and the build itself refuse; `null` when they do not. */
async function refusal(folder: string, root: string): Promise<string | null> {
  const early = await checkOutputFolder(folder, { root });
  const { value, diagnostics } = await writeOutput(folder, build(2));
  expect(diagnostics).toEqual(early);
  expect(value).toBe(diagnostics.length === 0);
  return diagnostics[0]?.code ?? null;
}

describe.concurrent('a build that goes through', () => {
  test('leaves exactly its files and the .gitkeep, and nothing beside the folder', async () => {
    const { root, folder } = await project();
    await writeFile(join(folder, '.DS_Store'), 'of the Finder');
    expect(await refusal(folder, root)).toBeNull();
    expect(await buildIn(folder)).toBe(2);
    expect(await readFile(join(folder, '.gitkeep'), 'utf8')).toBe('kept\n');
    expect(await readdir(root)).toEqual(['output']);
  });

  test('makes a folder that is not there, with the folders above it, and adds no .gitkeep', async () => {
    const { root } = await project({ empty: true });
    const folder = join(root, 'a', 'b', 'out');
    expect(await refusal(folder, root)).toBeNull();
    expect(await buildIn(folder)).toBe(2);
    expect(await readdir(folder)).not.toContain('.gitkeep');
  });

  test('drops the documents that the last build had and this one has not', async () => {
    const { folder } = await project();
    const fewer = build(2).filter(({ name }) => name === 'manifest.json');
    expect(await writeOutput(folder, fewer)).toEqual(done);
    expect(await readdir(folder)).toEqual(['.gitkeep', 'manifest.json']);
  });

  test('a file name that would leave the folder is a bug and throws', async () => {
    const { folder } = await project();
    const artefact = { name: '../x', bytes: new Uint8Array() };
    await expect(writeOutput(folder, [artefact])).rejects.toThrow('../x');
    expect(await buildIn(folder)).toBe(1);
  });
});

describe.concurrent('a target that must not be replaced', () => {
  test('is a file', async () => {
    const { root, folder } = await project({ empty: true });
    await writeFile(folder, 'precious');
    expect(await refusal(folder, root)).toBe('output-not-folder');
    expect(await readFile(folder, 'utf8')).toBe('precious');
  });

  test('lies below a file', async () => {
    const { root, folder } = await project({ empty: true });
    await writeFile(folder, 'precious');
    expect(await refusal(join(folder, 'deep', 'er'), root)).toBe('output-not-folder');
  });

  test('is a link, to a folder or to nothing', async () => {
    const { root, folder } = await project();
    await symlink(folder, join(root, 'link'));
    await symlink(join(root, 'nothing'), join(root, 'dangling'));
    expect(await refusal(join(root, 'link'), root)).toBe('output-is-link');
    expect(await refusal(join(root, 'dangling'), root)).toBe('output-is-link');
    expect(await buildIn(folder)).toBe(1);
  });

  test('is the project, or a folder around it, also through a link', async () => {
    const { root, folder } = await project();
    await symlink(root, join(root, 'self'));
    const inner = { root: folder };
    for (const target of [folder, root, join(root, 'self'), join(root, 'self', 'output'), '/']) {
      const [diagnostic] = await checkOutputFolder(target, inner);
      expect(diagnostic?.code).toBe('output-holds-project');
    }
  });

  test.each(['content', 'templates', 'src', '.git', 'node_modules'])(
    'lies in %s, also through a link',
    async (part) => {
      const { root } = await project({ empty: true });
      await mkdir(join(root, part));
      await symlink(join(root, part), join(root, 'elsewhere'));
      for (const target of [part, `${part}/new/folder`, 'elsewhere/new', `x/../${part}`]) {
        const [diagnostic] = await checkOutputFolder(join(root, target), { root });
        expect(diagnostic).toMatchObject({ code: 'output-in-source', values: { part } });
      }
      expect(await checkOutputFolder(join(root, `${part}-other`), { root })).toEqual([]);
    },
  );

  test('holds files that no manifest lists; up to five are named', async () => {
    const { root, folder } = await project();
    for (const name of ['g', 'f', 'e', 'd', 'c', 'b\n']) await writeFile(join(folder, name), 'precious');
    expect(await refusal(folder, root)).toBe('output-foreign');
    const [diagnostic] = await checkOutputFolder(folder, { root });
    expect(diagnostic?.values).toMatchObject({ files: ['b<U+000A>', 'c', 'd', 'e', 'f'], more: 1 });
    expect(await readFile(join(folder, 'g'), 'utf8')).toBe('precious');
  });

  test('holds a folder or a link, even under a listed name', async () => {
    const { root, folder } = await project();
    await rm(join(folder, 'annex.de.pdf'));
    await mkdir(join(folder, 'annex.de.pdf'));
    expect(await refusal(folder, root)).toBe('output-foreign');
    await rm(join(folder, 'annex.de.pdf'), { recursive: true });
    await symlink('/etc/passwd', join(folder, 'annex.de.pdf'));
    expect(await refusal(folder, root)).toBe('output-foreign');
  });

  const file = {
    name: 'note.txt',
    size: 1,
    sha256: '0'.repeat(64),
    mediaType: '',
    pages: null,
    language: null,
  };
  const manifest = { generator: 'tomwerk', toolchain: {}, files: [file] };
  test.each([
    ['broken JSON', '{"generator": "tomwerk"'],
    ['another shape', '{"name": "My web app", "icons": []}'],
    ['another generator', JSON.stringify({ ...manifest, generator: 'other' })],
    ['a name with a slash', JSON.stringify({ ...manifest, files: [file, { ...file, name: 'a/b' }] })],
    ['the name “..”', JSON.stringify({ ...manifest, files: [file, { ...file, name: '..' }] })],
  ])('has a manifest that allows nothing: %s', async (_, text) => {
    const { root, folder } = await project({ empty: true });
    await mkdir(folder);
    await writeFile(join(folder, 'note.txt'), 'precious');
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    expect(await checkOutputFolder(folder, { root })).toEqual([]);
    await writeFile(join(folder, 'manifest.json'), text);
    expect(await refusal(folder, root)).toBe('output-foreign');
    const [diagnostic] = await checkOutputFolder(folder, { root });
    expect(diagnostic?.values).toMatchObject({ files: ['manifest.json', 'note.txt'] });
  });
});

describe.concurrent('a file system that refuses', () => {
  test.each([
    ['the folder itself', 'output'],
    ['the folder around it', '.'],
  ])('leaves the last output when it protects %s', async (_, name) => {
    const { root, folder } = await project();
    if (process.getuid?.() === 0) await chown(root, 65534, 65534);
    await chmod(join(root, name), 0o555);
    const { codes } = await ending(startBuilding({ folder, first: 2, last: 2, withoutRights: true }));
    expect(codes).toEqual(['output-not-writable']);
    await chmod(join(root, name), 0o755);
    expect(await buildIn(folder)).toBe(1);
    expect(await readdir(root)).toEqual(['output']);
  });

  test('leaves the last output when a document cannot be written to its end', async () => {
    const { root, folder } = await project();
    const { codes } = await ending(startBuilding({ folder, first: 2, last: 2, largestFile: 8 }));
    expect(codes).toEqual(['output-failed']);
    expect(await buildIn(folder)).toBe(1);
    expect(await readdir(root)).toEqual(['output']);
  });

  test('is told apart by what it answers', () => {
    const answers = ['ENOSPC', 'EDQUOT', 'EROFS', 'EPERM', 'EBUSY', 'EIO'].map((code) => {
      const error = Object.assign(new Error(code), { code, syscall: 'write' });
      return systemDiagnostic('/out', error).code;
    });
    expect(answers).toEqual([
      'output-disk-full',
      'output-disk-full',
      'output-not-writable',
      'output-not-writable',
      'output-failed',
      'output-failed',
    ]);
    expect(() => systemDiagnostic('/out', new Error('a bug'))).toThrow('a bug');
  });
});

// These start a few dozen processes, which a busy machine takes its time for.
describe.concurrent('a build that is killed', { timeout: 60_000 }, () => {
  test('before any of its calls leaves the last output, the new one, or what the next run makes whole', async () => {
    const afterKill = async (killBefore: number) => {
      const { root, folder } = await project();
      const { signal } = await ending(startBuilding({ folder, first: 2, last: 2, killBefore }));
      const missing = !existsSync(folder);
      if (!missing) expect([1, 2]).toContain(await buildIn(folder));
      expect(await checkOutputFolder(folder, { root })).toEqual([]);
      const recovered = await buildIn(folder);
      expect(existsSync(join(folder, '.gitkeep'))).toBe(true);
      expect(await writeOutput(folder, build(3))).toEqual(done);
      expect(await buildIn(folder)).toBe(3);
      expect(await readdir(root)).toEqual(['output']);
      return { killed: signal === 'SIGKILL', missing, recovered };
    };
    const ends: Awaited<ReturnType<typeof afterKill>>[] = [];
    while (ends.every(({ killed }) => killed)) {
      const next = [1, 2, 3, 4].map((step) => afterKill(ends.length + step));
      ends.push(...(await Promise.all(next)));
    }
    expect(ends.filter(({ missing }) => missing)).toEqual([{ killed: true, missing: true, recovered: 1 }]);
    expect(ends.filter(({ killed, recovered }) => killed && recovered === 2)).not.toEqual([]);
    expect(ends.filter(({ killed }) => killed).length).toBeGreaterThan(20);
  });

  test.each([1, 2, 3, 4])(
    'at any moment, five times in a row, is recovered from by the next (%i)',
    async () => {
      const { root, folder } = await project();
      for (let kill = 0; kill < 5; kill += 1) {
        const child = startBuilding({ folder, first: 1, last: 1_000_000 });
        const end = ending(child);
        await new Promise((resolve) => child.stdout?.once('data', resolve));
        await delay(Math.random() * 60);
        child.kill('SIGKILL');
        expect((await end).signal).toBe('SIGKILL');
        expect(await checkOutputFolder(folder, { root })).toEqual([]);
        expect(await buildIn(folder)).toBeGreaterThan(0);
      }
      expect(await writeOutput(folder, build(3))).toEqual(done);
      expect(await readdir(root)).toEqual(['output']);
    },
  );

  test('keeps the moved output through a `git checkout` that makes the folder anew', async () => {
    const { root, folder } = await project();
    await rename(folder, join(root, '.output.previous'));
    await mkdir(folder);
    await writeFile(join(folder, '.gitkeep'), '');
    expect(await checkOutputFolder(folder, { root })).toEqual([]);
    expect(await buildIn(folder)).toBe(1);
  });

  test('keeps the moved output while something foreign stands in its place', async () => {
    const { root, folder } = await project();
    await rename(folder, join(root, '.output.previous'));
    await mkdir(folder);
    await writeFile(join(folder, 'letter.odt'), 'precious');
    expect(await refusal(folder, root)).toBe('output-foreign');
    expect(await buildIn(join(root, '.output.previous'))).toBe(1);
  });
});

describe.concurrent('builds at the same time', () => {
  test('go through one after the other', async () => {
    const { root, folder } = await project();
    const children = [10, 20, 30].map((first) => startBuilding({ folder, first, last: first + 4 }));
    for (const { codes } of await Promise.all(children.map(ending))) {
      expect(codes).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    }
    expect([14, 24, 34]).toContain(await buildIn(folder));
    expect(await readdir(root)).toEqual(['output']);
  });

  test('within one process go through as well', async () => {
    const { folder } = await project();
    const results = await Promise.all([2, 3, 4, 5].map((number) => writeOutput(folder, build(number))));
    expect(results).toEqual([done, done, done, done]);
    expect([2, 3, 4, 5]).toContain(await buildIn(folder));
  });

  test('wait a few seconds for one on another machine that shows it is alive, then say so', async () => {
    const { root, folder } = await project();
    const owner = await foreignLock(root);
    let beat = 0;
    const beating = setInterval(() => utimes(owner, ++beat, beat), 300);
    const { value, diagnostics } = await writeOutput(folder, build(2));
    clearInterval(beating);
    expect(value).toBe(false);
    expect(diagnostics).toMatchObject([{ code: 'output-busy', severity: 'fatal', values: { pid: 4242 } }]);
    expect(await buildIn(folder)).toBe(1);
    expect(existsSync(owner)).toBe(true);
  });

  test('take over the lock of one on another machine that shows no life', async () => {
    const { root, folder } = await project();
    await foreignLock(root);
    expect(await writeOutput(folder, build(2))).toEqual(done);
    expect(await readdir(root)).toEqual(['output']);
  });

  async function foreignLock(root: string): Promise<string> {
    const owner = join(root, '.output.lock', '4242-1-ffffffffffff-00000000');
    await mkdir(join(root, '.output.lock'));
    await writeFile(owner, '');
    return owner;
  }
});

test('every finding about the output ends a build that could not run, and has its words in both languages', () => {
  for (const { code, severity, message, hint } of outputFindings) {
    expect(severity).toBe('fatal');
    expect(code).toMatch(/^output-/);
    expect(Object.keys(message)).toEqual(['de', 'en']);
    expect(hint === null ? ['de', 'en'] : Object.keys(hint)).toEqual(['de', 'en']);
  }
});
