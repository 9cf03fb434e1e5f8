import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readGitState } from '../../src/io/git/readGitState.ts';
import { readGitTree } from '../../src/io/git/readGitTrees.ts';
import { resolveVersion } from '../../src/io/git/resolveVersion.ts';
import { lastRelease, versionTags } from '../../src/io/git/versionTags.ts';
import { readWorkingTree } from '../../src/io/workingTree.ts';
import { gitIn } from '../support/git.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let base: string;
let origin: string;
let root: string;
let first: string;
let second: string;

const git = (...args: string[]) => gitIn(root, ...args).trim();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(subject: string): string {
  git('add', '-A');
  git('commit', '-qm', subject);
  return git('rev-parse', 'HEAD');
}

beforeAll(async () => {
  base = await temporaryFolder();
  origin = join(base, 'origin');
  mkdirSync(origin);
  root = origin;
  git('init', '-q', '-b', 'main');
  write('content/organisation.md', 'eins');
  first = commit('first');
  git('tag', 'v1.0.0');
  write('content/organisation.md', 'zwei');
  second = commit('second');
});

let copies = 0;

beforeEach(() => {
  copies += 1;
  root = join(base, `copy-${copies}`);
  cpSync(origin, root, { recursive: true });
});

/** The id of the commit that a name leads to, or what is wrong with it. */
async function resolved(ref: string, environment: NodeJS.ProcessEnv = process.env) {
  const { value, diagnostics } = await resolveVersion(root, environment, ref);
  return value?.commit ?? diagnostics.map(({ code }) => code).join();
}

/** The text of a file in a version, or what is wrong with the version. */
async function textAt(
  id: string,
  path = 'content/organisation.md',
  environment: NodeJS.ProcessEnv = process.env,
) {
  const { value, diagnostics } = await readGitTree(root, environment, id);
  const codes = diagnostics.map(({ code }) => code).join();
  return codes === '' ? String(value.files.get(path)) : codes;
}

/** Everything that is asked of Git. */
async function askAll(environment: NodeJS.ProcessEnv = process.env) {
  const { value: tree } = await readWorkingTree(root);
  const state = await readGitState({ root, tree }, environment);
  const tags = await versionTags(root, environment);
  const last = await lastRelease(root, environment);
  return {
    head: await resolved('HEAD', environment),
    before: await resolved('main~1', environment),
    tag: await resolved('1.0.0', environment),
    text: await textAt(second, undefined, environment),
    dirty: state.dirty,
    versions: tags.value.map(({ version, commit: id }) => [version, id]),
    last: last.value?.tag,
    problems: [...tags.diagnostics, ...last.diagnostics].map(({ code }) => code),
  };
}

const expected = () => ({
  head: second,
  before: first,
  tag: first,
  text: 'zwei',
  dirty: false,
  versions: [['1.0.0', first]],
  last: 'v1.0.0',
  problems: [],
});

/** A program that leaves a mark when it is run. */
function trap(): { readonly program: string; readonly isSprung: () => boolean } {
  const sprung = `${root}-sprung`;
  const program = `${root}-trap.sh`;
  writeFileSync(program, `#!/bin/sh\ntouch '${sprung}'\n`, { mode: 0o755 });
  return { program, isSprung: () => existsSync(sprung) };
}

describe('a name that a user types', () => {
  it.each([
    '',
    '-x',
    '--output=x',
    '--upload-pack=touch x',
    '--all',
    '@',
    '@{-1}',
    'main@{1}',
    'main@{yesterday}',
    'main@{upstream}',
    'v1.0.0..main',
    'main...v1.0.0',
    '^main',
    'HEAD:content',
    ':content/organisation.md',
    ':/first',
    'HEAD^{/first}',
    'HEAD^{tree}',
    'HEAD^@',
    'HEAD^!',
    'HEAD^-1',
    'v1.0.0 main',
    'v*',
    'main\nHEAD',
    'main\0HEAD',
    '../origin',
    'refs/heads/../../HEAD',
    '/etc/passwd',
    'v1.0.0.lock',
    'v1.0.0\\x',
    'v1\u{fffd}',
    'v1\ud800',
    'v'.repeat(251),
  ])('is no expression of Git, whatever follows: %j', async (ref) => {
    expect(await resolved(ref)).toBe('version-name');
  });

  it.each([
    'ORIG_HEAD',
    'FETCH_HEAD',
    'config',
    'refs/tags/v1',
    'refs',
    'v1.0',
    'HEAD~2',
    'main^2',
    'HEAD~999999',
    '0000',
    '0'.repeat(40),
  ])('that leads to nothing is unknown: %s', async (ref) => {
    expect(await resolved(ref)).toBe('version-unknown');
  });

  it('may be of any length', async () => {
    expect(await resolved('v'.repeat(500_000))).toBe('version-name');
    expect(await resolved(`${'^'.repeat(500_000)}x`)).toBe('version-name');
  });

  it('is shown shortened where it is long, and without what cannot be seen', async () => {
    const { diagnostics } = await resolveVersion(root, process.env, `\u001B[2J${'v'.repeat(300)}`);
    expect(diagnostics[0]?.values['ref']).toBe(`<U+001B>[2J${'v'.repeat(96)}…`);
  });

  it('is exactly the name of a reference, not the end or the beginning of one', async () => {
    git('update-ref', 'refs/tags/refs/tags/v2.0.0', first);
    git('update-ref', 'refs/heads/deep/branch', first);
    git('update-ref', 'refs/remotes/origin/HEAD', first);
    for (const ref of ['v2.0.0', 'refs/tags/v2.0.0', 'deep', 'branch', 'origin']) {
      expect([ref, await resolved(ref)]).toEqual([
        ref,
        ref === 'refs/tags/v2.0.0' ? first : 'version-unknown',
      ]);
    }
    expect(await resolved('deep/branch')).toBe(first);
    expect(await resolved('origin/HEAD')).toBe(first);
  });

  it('is a tag before it is a shortened id, and a whole id before it is a tag', async () => {
    git('update-ref', `refs/tags/${first.slice(0, 8)}`, second);
    git('update-ref', `refs/heads/${first.slice(0, 9)}`, second);
    git('update-ref', `refs/tags/${first}`, second);
    expect(await resolved(first.slice(0, 8))).toBe(second);
    expect(await resolved(first.slice(0, 9))).toBe(second);
    expect(await resolved(first.slice(0, 10))).toBe(first);
    expect(await resolved(first)).toBe(first);
  });

  it('is not guessed where several commits begin so', async () => {
    const tree = git('rev-parse', 'HEAD^{tree}');
    const ids = new Map<string, string>();
    for (let number = 0; ; number += 1) {
      const id = git('commit-tree', '-m', String(number), tree);
      const other = ids.get(id.slice(0, 4)) ?? (first.startsWith(id.slice(0, 4)) ? first : undefined);
      ids.set(id.slice(0, 4), id);
      if (other === undefined) continue;
      const { diagnostics } = await resolveVersion(root, process.env, id.slice(0, 4));
      expect(diagnostics).toMatchObject([{ code: 'version-ambiguous' }]);
      expect([diagnostics[0]?.values['commits']].flat()).toEqual(expect.arrayContaining([id, other]));
      break;
    }
  });
});

describe('tags of a hostile repository', () => {
  it('are names and never options', async () => {
    for (const name of ['--output=x', '-x', '--upload-pack=x', '--exec=x', 'v--output=x', '-v3.0.0']) {
      git('update-ref', `refs/tags/${name}`, second);
    }
    expect(await askAll()).toEqual(expected());
    expect(await resolved('refs/tags/--output=x')).toBe(second);
    expect(existsSync(join(root, 'x'))).toBe(false);
  });

  it('count as what they are now, wherever they were before', async () => {
    git('tag', '-f', 'v1.0.0', 'HEAD');
    expect(await askAll()).toMatchObject({ tag: second, versions: [['1.0.0', second]] });
  });

  it('that stand for a file or a folder name no version', async () => {
    git('tag', 'v1.5.0', 'HEAD:content');
    git('tag', '-am', 'a file', 'v1.6.0', 'HEAD:content/organisation.md');
    git('tag', '-am', 'a tag of a file', 'v1.7.0', 'v1.6.0');
    expect(await askAll()).toEqual(expected());
    for (const ref of ['v1.5.0', 'v1.6.0', 'v1.7.0'])
      expect(await resolved(ref)).toBe('version-without-commit');
  });

  it('that are not written in UTF-8, or look like versions and are none, do no harm', async () => {
    const names = ['v1.0.0.1', 'v1.0', 'vv1.0.0', 'v1.0.0-rc1', 'v１.0.0', 'v1.0.0\u200b', 'x/v9.0.0'];
    for (const name of names) git('update-ref', `refs/tags/${name}`, second);
    const packed = join(root, '.git/packed-refs');
    const line = Buffer.concat([Buffer.from(`${second} refs/tags/v9.0.`), Buffer.from([0xff, 0x0a])]);
    writeFileSync(packed, line);
    expect(await askAll()).toEqual(expected());
  });

  it.each(['', 'nonsense\n', `${'1'.repeat(39)}\n`])(
    'that Git leaves out because it cannot read them are a problem: %j',
    async (content) => {
      writeFileSync(join(root, '.git/refs/tags/v1.5.0'), content);
      const problem = {
        code: 'repository-unreadable',
        values: { reason: expect.stringContaining('v1.5.0') },
      };
      for (const ask of [versionTags, lastRelease]) {
        expect((await ask(root, process.env)).diagnostics).toMatchObject([problem]);
      }
      expect(await resolved('v1.0.0')).toBe(first);
    },
  );

  it('are a problem where Git cannot read any of them', async () => {
    writeFileSync(join(root, '.git/packed-refs'), 'nonsense\n');
    for (const ask of [versionTags, lastRelease]) {
      expect((await ask(root, process.env)).diagnostics).toMatchObject([{ code: 'repository-unreadable' }]);
    }
  });

  it('may be many tags deep', async () => {
    git('tag', '-am', 'inner', 'inner-0', 'v1.0.0');
    for (let depth = 1; depth < 30; depth += 1) {
      git('tag', '-am', String(depth), `inner-${depth}`, `inner-${depth - 1}`);
    }
    git('update-ref', 'refs/tags/v1.1.0', git('rev-parse', 'inner-29'));
    expect((await askAll()).versions).toEqual([
      ['1.0.0', first],
      ['1.1.0', first],
    ]);
  });
});

describe('objects of a hostile repository', () => {
  const objectFile = (id: string) => join(root, '.git/objects', id.slice(0, 2), id.slice(2));

  /** Puts other bytes in the place of an object. */
  function exchange(id: string, bytes: Uint8Array): void {
    chmodSync(objectFile(id), 0o644);
    writeFileSync(objectFile(id), bytes);
  }

  it('are never those that replace them', async () => {
    const names = ['', '^{tree}', ':content', ':content/organisation.md'];
    const pairs = names.map((name) => [second, first].map((id) => git('rev-parse', `${id}${name}`)));
    for (const pair of pairs) git('replace', ...pair);
    expect(git('cat-file', 'blob', pairs[3]?.[0] ?? '')).toBe('eins');
    expect(await askAll()).toEqual(expected());
  });

  it('have the parents that they say, not those of a file beside them', async () => {
    mkdirSync(join(root, '.git/info'), { recursive: true });
    writeFileSync(join(root, '.git/info/grafts'), `${second}\n`);
    expect(() => git('rev-parse', 'HEAD~1')).toThrow();
    expect(await askAll()).toEqual(expected());
  });

  it.each([
    ['commit', ''],
    ['folder', '^{tree}'],
    ['folder below', ':content'],
    ['file', ':content/organisation.md'],
  ])('are not taken where a %s has other bytes than its id stands for', async (_, name) => {
    const id = git('rev-parse', `${second}${name}`);
    exchange(id, readFileSync(objectFile(git('rev-parse', `${first}${name}`))));
    expect(await textAt(second)).toBe('git-objects-missing');
    expect((await readGitTree(root, process.env, first)).diagnostics).toEqual([]);
  });

  it.each(['', '^{tree}', ':content', ':content/organisation.md'])(
    'are one problem where %j is missing, cut off or no object at all',
    async (name) => {
      const id = git('rev-parse', `${second}${name}`);
      for (const bytes of [
        deflateSync('blob 4\0x'),
        deflateSync('nonsense'),
        Buffer.from('nonsense'),
        Buffer.alloc(0),
      ]) {
        exchange(id, bytes);
        expect(await textAt(second)).toBe('git-objects-missing');
      }
      rmSync(objectFile(id));
      expect(await textAt(second)).toBe('git-objects-missing');
    },
  );

  it('are one problem where a tag or its commit is missing, and no version less', async () => {
    git('tag', '-am', 'Notes', 'v2.0.0');
    rmSync(objectFile(second));
    expect(await resolved('v2.0.0')).toBe('git-objects-missing');
    expect((await versionTags(root, process.env)).diagnostics).toMatchObject([
      { code: 'git-objects-missing' },
    ]);
    expect((await lastRelease(root, process.env)).diagnostics).toMatchObject([
      { code: 'git-objects-missing' },
    ]);
    expect(await resolved('v1.0.0')).toBe(first);
  });

  it.each(['-1', '99999999999999999999', 'gestern', '253402300800'])(
    'may tell of a time that no calendar has: %s',
    async (time) => {
      const text = git('cat-file', 'commit', second).replace(/^(committer .*>) \d+/m, `$1 ${time}`);
      const args = ['-C', root, 'hash-object', '-t', 'commit', '-w', '--stdin', '--literally'];
      const id = execFileSync('git', args, { input: text, encoding: 'utf8' }).trim();
      const { value } = await resolveVersion(root, process.env, id);
      expect(value).toMatchObject({ commit: id, committed: 0 });
    },
  );

  it.each(['blob:none', 'tree:0'])('are never fetched by a partial clone (%s)', async (filter) => {
    const { program, isSprung } = trap();
    git('config', 'uploadpack.allowFilter', 'true');
    const from = root;
    root = `${root}-partial`;
    gitIn(from, 'clone', '-q', '--bare', `--filter=${filter}`, `file://${from}`, root);
    git('config', 'remote.origin.url', 'ssh://example.org/x');
    git('config', 'core.sshCommand', program);
    git('config', 'protocol.ssh.allow', 'always');
    expect(await textAt(second)).toBe('git-objects-missing');
    expect(isSprung()).toBe(false);
    expect(() => git('cat-file', 'blob', 'HEAD:content/organisation.md')).toThrow();
    expect(isSprung()).toBe(true);
  });
});

describe('settings of a hostile repository', () => {
  it('start no program, whatever is asked', async () => {
    const { program, isSprung } = trap();
    write('.git/info/attributes', '* filter=x diff=x merge=x\n');
    for (const hook of [
      'reference-transaction',
      'post-checkout',
      'post-index-change',
      'fsmonitor-watchman',
    ]) {
      cpSync(program, join(root, '.git/hooks', hook));
    }
    write('.git/more', `[diff "x"]\n\ttextconv = ${program}\n[core]\n\tfsmonitor = ${program}\n`);
    for (const [name, value] of [
      ['include.path', 'more'],
      ['filter.x.clean', program],
      ['filter.x.smudge', program],
      ['filter.x.process', program],
      ['filter.x.required', 'true'],
      ['diff.external', program],
      ['diff.x.command', program],
      ['diff.x.textconv', program],
      ['merge.x.driver', program],
      ['core.fsmonitor', program],
      ['core.hooksPath', join(root, '.git/hooks')],
      ['core.pager', program],
      ['core.editor', program],
      ['core.askPass', program],
      ['core.sshCommand', program],
      ['core.gitProxy', program],
      ['core.alternateRefsCommand', program],
      ['credential.helper', `!${program}`],
      ['pager.for-each-ref', program],
      ['pager.log', program],
      ['alias.cat-file', `!${program}`],
      ['alias.for-each-ref', `!${program}`],
      ['alias.rev-parse', `!${program}`],
      ['alias.ls-files', `!${program}`],
      ['gpg.program', program],
      ['gpg.ssh.program', program],
      ['gpg.x509.program', program],
      ['log.showSignature', 'true'],
      ['tag.gpgSign', 'true'],
      ['remote.origin.uploadpack', program],
      ['remote.origin.vcs', 'ext'],
      ['uploadpack.packObjectsHook', program],
      ['trailer.x.command', program],
      ['interactive.diffFilter', program],
      ['protocol.allow', 'always'],
    ] as const) {
      git('config', name, value);
    }
    rmSync(`${root}-sprung`, { force: true });
    expect(await askAll()).toEqual(expected());
    expect(isSprung()).toBe(false);
  });

  it('change no answer', async () => {
    for (const [name, value] of [
      ['core.quotePath', 'true'],
      ['core.autocrlf', 'true'],
      ['core.useReplaceRefs', 'true'],
      ['core.warnAmbiguousRefs', 'true'],
      ['core.abbrev', '4'],
      ['core.precomposeUnicode', 'true'],
      ['core.ignoreCase', 'true'],
      ['column.ui', 'always'],
      ['color.ui', 'always'],
      ['log.date', 'relative'],
      ['format.pretty', 'raw'],
      ['i18n.logOutputEncoding', 'UTF-16'],
      ['tag.sort', '-version:refname'],
      ['transfer.hideRefs', 'refs/tags'],
      ['versionsort.suffix', '.0'],
    ] as const) {
      git('config', name, value);
    }
    expect(await askAll()).toEqual(expected());
  });

  it('that Git cannot read are one problem in words of Git, without what could harm a terminal', async () => {
    writeFileSync(join(root, '.git/config'), '[core\n\u001B[2J');
    const { diagnostics } = await resolveVersion(root, process.env, 'HEAD');
    expect(diagnostics).toMatchObject([
      {
        code: 'repository-unreadable',
        values: { folder: root, reason: expect.stringContaining('bad config') },
      },
    ]);
    expect(await textAt(second)).toBe('repository-unreadable');
  });
});

describe('the environment', () => {
  it('leads to no other repository, and starts no program', async () => {
    const { program, isSprung } = trap();
    const other = `${root}-other`;
    cpSync(root, other, { recursive: true });
    gitIn(other, 'tag', 'v9.0.0');
    gitIn(other, 'commit', '-q', '--allow-empty', '-m', 'other');
    const hostile = {
      ...process.env,
      GIT_DIR: join(other, '.git'),
      GIT_COMMON_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_OBJECT_DIRECTORY: join(base, 'nowhere'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(other, '.git/objects'),
      GIT_INDEX_FILE: join(base, 'nowhere'),
      GIT_NAMESPACE: 'x',
      GIT_CEILING_DIRECTORIES: dirname(root),
      GIT_EXEC_PATH: dirname(program),
      GIT_CONFIG: join(other, '.git/config'),
      GIT_CONFIG_GLOBAL: join(base, 'nowhere'),
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_KEY_1: 'core.worktree',
      GIT_CONFIG_VALUE_1: other,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`,
      GIT_EXTERNAL_DIFF: program,
      GIT_SSH_COMMAND: program,
      GIT_PAGER: program,
      GIT_EDITOR: program,
      GIT_REPLACE_REF_BASE: 'refs/tags/',
      GIT_SHALLOW_FILE: join(base, 'nowhere'),
      GIT_GRAFT_FILE: join(base, 'nowhere'),
      GIT_LITERAL_PATHSPECS: '1',
      GIT_TRACE: join(base, 'trace'),
      GIT_TRACE2: join(base, 'trace'),
      git_dir: join(other, '.git'),
      PAGER: program,
      LC_ALL: 'de_DE.UTF-8',
      LANGUAGE: 'de',
    };
    expect(await askAll(hostile)).toEqual(expected());
    expect(isSprung()).toBe(false);
    expect(existsSync(join(base, 'trace'))).toBe(false);
  });

  it('without Git on its path is one problem, and is no error for a working copy', async () => {
    const environment = { PATH: base };
    expect(await resolved('HEAD', environment)).toBe('git-missing');
    expect(await textAt(second, undefined, environment)).toBe('git-missing');
    for (const ask of [versionTags, lastRelease]) {
      expect((await ask(root, environment)).diagnostics).toMatchObject([{ code: 'git-missing' }]);
    }
    const { value: tree } = await readWorkingTree(root);
    expect((await readGitState({ root, tree }, environment)).commit).toBeNull();
  });

  it('finds no Git in the folder of the project', async () => {
    const { isSprung, program } = trap();
    cpSync(program, join(root, 'git'));
    const environment = { ...process.env, PATH: `.:${process.env['PATH']}` };
    expect((await askAll(environment)).head).toBe(second);
    expect(isSprung()).toBe(false);
  });
});
