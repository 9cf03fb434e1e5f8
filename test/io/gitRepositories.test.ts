import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBase } from '../../src/cli/checking/openBase.ts';
import { speechIn } from '../../src/cli/speech.ts';
import { readGitState } from '../../src/io/git/readGitState.ts';
import { readGitTree, readGitTrees } from '../../src/io/git/readGitTrees.ts';
import { resolveVersion } from '../../src/io/git/resolveVersion.ts';
import { lastRelease, versionTags } from '../../src/io/git/versionTags.ts';
import { readWorkingTree } from '../../src/io/workingTree.ts';
import { processWorld } from '../../src/io/world.ts';
import { gitIn } from '../support/git.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let root: string;

const git = (...args: string[]) => gitIn(root, ...args).trim();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(subject = 'change'): string {
  git('add', '-A');
  git('commit', '-qm', subject);
  return git('rev-parse', 'HEAD');
}

async function resolved(ref: string) {
  const { value, diagnostics } = await resolveVersion(root, process.env, ref);
  return value?.commit ?? diagnostics.map(({ code }) => code).join();
}

const paths = async (id: string) => [...(await readGitTree(root, process.env, id)).value.files.keys()];

const codes = async (id: string) =>
  (await readGitTree(root, process.env, id)).diagnostics.map(({ code, location }) =>
    location === null ? code : `${code} ${location.file}`,
  );

type File = readonly [mode: string, path: string | Buffer, content: string];

/** Makes a commit of files with their modes, without a working copy and with whatever names. */
function imported(files: readonly File[]): string {
  const data = (text: string) => Buffer.from(`data ${Buffer.byteLength(text)}\n${text}\n`);
  const rows = files.flatMap(([mode, path, content]) => {
    const isId = /^[0-9a-f]{40}$/.test(content);
    const line = Buffer.concat([Buffer.from(`M ${mode} ${isId ? content : 'inline'} `), Buffer.from(path)]);
    return [line, Buffer.from('\n'), ...(isId ? [] : [data(content)])];
  });
  const input = Buffer.concat([
    Buffer.from('commit refs/heads/imported\ncommitter T <t@example.org> 1773489600 +0000\n'),
    data('imported'),
    Buffer.from('deleteall\n'),
    ...rows,
    Buffer.from('done\n'),
  ]);
  execFileSync('git', ['-C', root, 'fast-import', '--quiet', '--done', '--force'], { input });
  return git('rev-parse', 'refs/heads/imported');
}

/** The id of an object with these bytes, which need be none that Git would write itself. */
function written(type: 'blob' | 'tree', input: Buffer): string {
  const args = ['-C', root, 'hash-object', '-t', type, '-w', '--stdin', '--literally'];
  return execFileSync('git', args, { input }).toString().trim();
}

const organisation = ['100644', 'content/organisation.md', 'eins'] as const;

beforeEach(async () => {
  root = join(await temporaryFolder(), 'project');
  mkdirSync(root);
  git('init', '-q', '-b', 'main');
  write('content/organisation.md', 'eins');
});

describe('a repository', () => {
  it('that does not exist, or has no commit yet, is one problem', async () => {
    for (const ref of ['HEAD', 'main', 'v1.0.0']) expect(await resolved(ref)).toBe('commit-missing');
    expect((await versionTags(root, process.env)).diagnostics).toMatchObject([{ code: 'commit-missing' }]);
    rmSync(join(root, '.git'), { recursive: true });
    for (const ref of ['HEAD', 'main', 'v1.0.0']) expect(await resolved(ref)).toBe('repository-missing');
    expect(await codes('0'.repeat(40))).toEqual(['repository-missing']);
    for (const ask of [versionTags, lastRelease]) {
      expect((await ask(root, process.env)).diagnostics).toMatchObject([{ code: 'repository-missing' }]);
    }
  });

  it('without tags has no version, and that is no problem', async () => {
    commit();
    expect(await versionTags(root, process.env)).toEqual({ value: [], diagnostics: [] });
    expect(await lastRelease(root, process.env)).toEqual({ value: null, diagnostics: [] });
  });

  it('that is shallow knows its last commit, and says of older ones how to fetch them', async () => {
    const first = commit('first');
    git('tag', 'v1.0.0');
    write('content/a.md', 'a');
    const second = commit('second');
    const origin = root;
    root = join(origin, '../shallow');
    gitIn(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, root);
    expect(await resolved('HEAD')).toBe(second);
    expect(await paths(second)).toEqual(['content/a.md', 'content/organisation.md']);
    for (const ref of ['v1.0.0', '1.0.0', first, first.slice(0, 8), 'HEAD~1', 'main^']) {
      expect([ref, await resolved(ref)]).toEqual([ref, 'version-not-fetched']);
    }
    for (const ask of [versionTags, lastRelease]) {
      expect((await ask(root, process.env)).diagnostics).toMatchObject([{ code: 'history-shallow' }]);
    }
  });

  it('that lies on a detached commit, or on none of the branches, answers the same', async () => {
    const first = commit('first');
    git('tag', 'v1.0.0');
    write('content/a.md', 'a');
    const second = commit('second');
    git('switch', '-q', '--detach', first);
    expect(await resolved('HEAD')).toBe(first);
    expect(await resolved('main')).toBe(second);
    git('symbolic-ref', 'HEAD', 'refs/heads/unborn');
    expect(await resolved('v1.0.0')).toBe(first);
    expect((await versionTags(root, process.env)).value).toHaveLength(1);
    expect(await resolved('HEAD')).toBe('commit-missing');
    expect((await lastRelease(root, process.env)).diagnostics).toMatchObject([{ code: 'commit-missing' }]);
  });

  it('has further working copies, with their own HEAD', async () => {
    const first = commit('first');
    git('tag', 'v1.0.0');
    write('content/a.md', 'a');
    const second = commit('second');
    git('worktree', 'add', '-q', '--detach', '../linked', first);
    root = join(root, '../linked');
    expect(await resolved('HEAD')).toBe(first);
    expect(await resolved('main')).toBe(second);
    expect(await paths(second)).toEqual(['content/a.md', 'content/organisation.md']);
    expect((await lastRelease(root, process.env)).value?.tag).toBe('v1.0.0');
  });

  it('may have no working copy at all', async () => {
    const first = commit('first');
    git('tag', 'v1.0.0');
    const origin = root;
    root = join(origin, '../bare.git');
    gitIn(origin, 'clone', '-q', '--bare', origin, root);
    expect(await resolved('1.0.0')).toBe(first);
    expect(await paths(first)).toEqual(['content/organisation.md']);
  });

  it('may name its objects by SHA-256', async () => {
    root = join(root, '../sha256');
    mkdirSync(root);
    git('init', '-q', '-b', 'main', '--object-format=sha256');
    write('content/organisation.md', 'eins');
    const id = commit();
    git('tag', '-am', 'Notes', 'v1.0.0');
    expect(id).toHaveLength(64);
    for (const ref of ['HEAD', '1.0.0', id, id.slice(0, 12)]) expect(await resolved(ref)).toBe(id);
    expect(await paths(id)).toEqual(['content/organisation.md']);
    const { value: tree } = await readWorkingTree(root);
    expect(await readGitState({ root, tree }, process.env)).toMatchObject({
      dirty: false,
      versions: ['1.0.0'],
    });
  });

  it('is asked of the commits of a merge on both sides', async () => {
    const first = commit('first');
    git('switch', '-qc', 'side');
    write('content/side.md', 'side');
    const side = commit('side');
    git('tag', 'v1.1.0');
    git('switch', '-q', 'main');
    write('content/main.md', 'main');
    const main = commit('main');
    git('merge', '-q', '--no-edit', 'side');
    expect(await resolved('HEAD^1')).toBe(main);
    expect(await resolved('HEAD^2')).toBe(side);
    expect(await resolved('HEAD^2~1')).toBe(first);
    expect((await lastRelease(root, process.env)).value?.tag).toBe('v1.1.0');
    expect(await paths(git('rev-parse', 'HEAD'))).toEqual([
      'content/main.md',
      'content/organisation.md',
      'content/side.md',
    ]);
  });

  it('may hold projects in its folders, of which a version has some and not others', async () => {
    const first = commit('first');
    const folder = 'Projekte/Größe \u{1F4C1}';
    mkdirSync(join(root, folder), { recursive: true });
    cpSync(join(root, 'content'), join(root, folder, 'content'), { recursive: true });
    write(`${folder}/content/nur-hier.md`, 'x');
    write(`${folder}/templates/a.hbs`, 'x');
    const second = commit('second');
    root = join(root, folder);
    expect(await paths(second)).toEqual([
      'content/nur-hier.md',
      'content/organisation.md',
      'templates/a.hbs',
    ]);
    expect(await codes(first)).toEqual(['version-without-content']);
  });
});

describe('the files of a version', () => {
  it('have the bytes that were committed, whatever line ends and filters the repository asks for', async () => {
    git('config', 'core.autocrlf', 'false');
    write('content/crlf.md', 'a\r\nb\r\n');
    write('content/lf.md', 'a\nb\n');
    write('.gitattributes', '*.md ident working-tree-encoding=UTF-16\n');
    const id = imported([
      organisation,
      ['100644', 'content/crlf.md', 'a\r\nb\r\n'],
      ['100644', 'content/lf.md', 'a\nb\n'],
      ['100644', '.gitattributes', '*.md text eol=crlf ident working-tree-encoding=UTF-16 export-subst'],
    ]);
    git('config', 'core.autocrlf', 'true');
    const { files } = (await readGitTree(root, process.env, id)).value;
    expect(String(files.get('content/crlf.md'))).toBe('a\r\nb\r\n');
    expect(String(files.get('content/lf.md'))).toBe('a\nb\n');
  });

  it('are in each version where they were then, also when only the case of a folder changed', async () => {
    write('content/measures/1-a/index.md', 'x');
    const first = commit();
    renameSync(join(root, 'content/measures/1-a'), join(root, 'content/measures/1-A'));
    const second = commit();
    git('mv', 'content/organisation.md', 'content/Organisation.md');
    const third = commit();
    const { value, diagnostics } = await readGitTrees(root, process.env, [first, second, third]);
    expect(diagnostics).toEqual([]);
    expect(value.map(({ files }) => [...files.keys()])).toEqual([
      ['content/measures/1-a/index.md', 'content/organisation.md'],
      ['content/measures/1-A/index.md', 'content/organisation.md'],
      ['content/Organisation.md', 'content/measures/1-A/index.md'],
    ]);
    expect(value[1]?.files.get('content/measures/1-A/index.md')).toBe(
      value[0]?.files.get('content/measures/1-a/index.md'),
    );
  });

  it('keep their right to be executed', async () => {
    const id = imported([organisation, ['100755', 'content/a.md', 'a'], ['120000', 'content/b.md', 'a.md']]);
    const { executables } = (await readGitTree(root, process.env, id)).value;
    expect([...executables]).toEqual(['content/a.md', 'content/b.md']);
  });

  it('have names under the rules that hold on disk', async () => {
    const latin1 = (text: string) => Buffer.from(`content/${text}\u00e4.md`, 'latin1');
    const id = imported([
      organisation,
      ['100644', latin1('a'), 'x'],
      ['100644', latin1('b'), 'y'],
      ['100644', 'content/z"eile.md', 'x'],
      ['100644', 'content/Fall.md', 'x'],
      ['100644', 'content/fall.md', 'x'],
      ['100644', 'content/Ordner/a.md', 'x'],
      ['100644', 'content/ordner/a.md', 'x'],
      ['100644', 'content/gru\u0308n.md', 'x'],
      ['100644', 'content/gr\u00fcn.md', 'x'],
      ['100644', 'content/CON.md', 'x'],
      ['100644', 'content/punkt./a.md', 'x'],
      ['100644', 'content/.versteckt/CON', 'x'],
      ['100644', 'content/kopie~', 'x'],
      ['100644', 'content/o\u0308.md', 'x'],
    ]);
    expect((await codes(id)).toSorted()).toEqual([
      'file-case content/fall.md',
      'file-case content/gr\u00fcn.md',
      'file-case content/ordner',
      'file-name-encoding content/a\ufffd.md',
      'file-name-encoding content/b\ufffd.md',
      'file-name-windows content/CON.md',
      'file-name-windows content/punkt.',
      'file-name-windows content/z"eile.md',
    ]);
    expect(await paths(id)).toEqual([
      'content/Fall.md',
      'content/Ordner/a.md',
      'content/gr\u00fcn.md',
      'content/organisation.md',
      'content/\u00f6.md',
    ]);
  });

  it('are behind links that stay in their part of the project', async () => {
    const id = imported([
      organisation,
      ['100644', 'content/.hidden.md', 'hidden'],
      ['100644', 'content/a/b/c.md', 'c'],
      ['120000', 'content/eins.md', 'organisation.md'],
      ['120000', 'content/zwei.md', './a/../a//b/c.md'],
      ['120000', 'content/a/drei.md', '../zwei.md'],
      ['120000', 'content/vier.md', '.hidden.md'],
    ]);
    const { value, diagnostics } = await readGitTree(root, process.env, id);
    expect(diagnostics).toEqual([]);
    const text = (path: string) => String(value.files.get(path));
    expect(text('content/eins.md')).toBe('eins');
    expect(text('content/zwei.md')).toBe('c');
    expect(text('content/a/drei.md')).toBe('c');
    expect(text('content/vier.md')).toBe('hidden');
    expect(value.files.get('content/eins.md')).toBe(value.files.get('content/organisation.md'));
  });

  it('are not behind other links', async () => {
    const targets = {
      'symlink-outside': [
        '../README.md',
        '../templates/a.hbs',
        '../../../../etc/passwd',
        '/etc/passwd',
        'a/../../content/organisation.md/../../..',
      ],
      'symlink-broken': ['nichts.md', 'organisation.md/x', 'x'.repeat(5000)],
      'symlink-folder': ['a', 'a/', '.'],
      'symlink-loop': ['loop.md', 'a/../loop.md'],
      'file-special': ['.modul'],
    };
    const links = Object.entries(targets).flatMap(([code, paths]) =>
      paths.map((target, index) => ({ code, target, path: `content/${code}-${index}.md` })),
    );
    const id = imported([
      organisation,
      ['100644', 'content/a/b.md', 'b'],
      ['100644', 'templates/a.hbs', 'b'],
      ['100644', 'README.md', 'b'],
      ['120000', 'content/loop.md', 'loop.md'],
      ['160000', 'content/.modul', '1'.repeat(40)],
      ...links.map(({ path, target }): File => ['120000', path, target]),
    ]);
    const expected = links.map(({ code, path }) => `${code} ${path}`);
    expect((await codes(id)).toSorted()).toEqual([...expected, 'symlink-loop content/loop.md'].toSorted());
  });

  it('are no other repository', async () => {
    const id = imported([
      organisation,
      ['160000', 'content/modul', '1'.repeat(40)],
      ['160000', 'templates', '1'.repeat(40)],
    ]);
    expect((await codes(id)).toSorted()).toEqual(['submodule content/modul', 'submodule templates']);
  });

  it('lie in folders', async () => {
    const file = imported([['100644', 'content', 'x']]);
    expect(await codes(file)).toEqual(['folder-expected content']);
    const linked = imported([
      ['100644', 'other/organisation.md', 'x'],
      ['120000', 'content', 'other'],
    ]);
    expect(await codes(linked)).toEqual(['symlink-folder content']);
    const elsewhere = imported([['100644', 'contents/organisation.md', 'x']]);
    expect(await codes(elsewhere)).toEqual(['version-without-content']);
  });

  it('are at most as large and as many as on disk', async () => {
    const size = 10 * 1024 * 1024;
    const tooLarge = written('blob', Buffer.alloc(size + 1));
    expect(await codes(imported([organisation, ['100644', 'content/gross.md', tooLarge]]))).toEqual([
      'file-oversized content/gross.md',
    ]);
    const large = written('blob', Buffer.alloc(size));
    const parts = Array.from({ length: 26 }, (_, index): File => ['100644', `content/${index}.md`, large]);
    expect(await codes(imported(parts))).toEqual(['tree-too-large']);
    const many = Array.from({ length: 20_001 }, (_, index): File => ['100644', `content/${index}.md`, '']);
    expect(await codes(imported(many))).toEqual(['tree-too-many-files']);
  });

  it('are a problem of the gate where one is left out, as what is missing cannot have become weaker', async () => {
    const header = '---\nname: Muster\nlanguages: [de]\n---\n';
    const whole = imported([['100644', 'content/organisation.md', header]]);
    const context = { world: processWorld(), speech: speechIn('de') };
    const codesOf = async (since: string) =>
      (await openBase({ root, since }, context)).diagnostics.map(({ code }) => code);
    expect(await codesOf(whole)).toEqual([]);
    for (const [mode, name, content] of [
      ['120000', 'a.md', '/etc/passwd'],
      ['160000', 'a.md', '1'.repeat(40)],
      ['100644', 'CON.md', ''],
      ['100644', 'ORGANISATION.md', ''],
    ] as const) {
      const id = imported([
        ['100644', 'content/organisation.md', header],
        [mode, `content/${name}`, content],
      ]);
      expect(await codesOf(id)).toEqual(['version-unreadable']);
    }
  });

  it('may lie as deep as Git lets them', async () => {
    const deep = `content/${'a/'.repeat(1_500)}b.md`;
    expect(await paths(imported([['100644', deep, 'x']]))).toEqual([deep]);
  });

  it('are not taken from a folder that no Git would write', async () => {
    commit();
    const blob = written('blob', Buffer.from('x'));
    const tree = (rows: readonly (readonly [mode: string, name: string, id: string])[]) => {
      const bytes = rows.flatMap(([mode, name, id]) => [
        Buffer.from(`${mode} ${name}\0`),
        Buffer.from(id, 'hex'),
      ]);
      return written('tree', Buffer.concat(bytes));
    };
    const codesOf = (content: string) =>
      codes(git('commit-tree', '-m', 'x', tree([['40000', 'content', content]])));
    const plain = ['100644', 'a.md', blob] as const;
    expect(await codesOf(tree([plain]))).toEqual([]);
    expect(await codesOf(tree([plain, plain]))).toEqual(['git-objects-missing']);
    for (const name of ['../a.md', 'a/b.md', '/a.md', '']) {
      expect(await codesOf(tree([['100644', name, blob]]))).toEqual(['git-objects-missing']);
    }
    expect(await codesOf(written('tree', Buffer.from('100644 a.md\0x')))).toEqual(['git-objects-missing']);
    expect(await codesOf(written('tree', Buffer.from('nonsense')))).toEqual(['git-objects-missing']);
    expect(await codesOf(blob)).toEqual(['git-objects-missing']);
    const dots = tree([plain, ['100644', '..', blob], ['100644', '.', blob]]);
    expect(await codesOf(dots)).toEqual([]);
  });
});
