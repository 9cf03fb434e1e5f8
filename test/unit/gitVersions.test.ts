import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openVersion } from '../../src/cli/openVersion.ts';
import { speechIn } from '../../src/cli/speech.ts';
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

/** Commits everything, and returns the id of the commit. */
function commit(subject: string): string {
  git('add', '-A');
  git('commit', '-qm', subject);
  return git('rev-parse', 'HEAD');
}

const resolved = async (ref: string) => {
  const { value, diagnostics } = await resolveVersion(root, process.env, ref);
  return value === null ? diagnostics.map(({ code }) => code) : value.commit;
};

beforeEach(async () => {
  root = await temporaryFolder();
  git('init', '-q', '-b', 'main');
  write('content/organisation.md', 'eins');
});

describe('a version in Git', () => {
  it('is named by its version, a tag, a branch, HEAD or the id of a commit, and by what comes after it', async () => {
    const first = commit('first');
    git('tag', 'v1.0.0');
    git('tag', '-a', '-m', 'Notes', 'audit');
    write('content/organisation.md', 'zwei');
    const second = commit('second');
    for (const ref of [
      '1.0.0',
      'v1.0.0',
      'audit',
      'refs/tags/audit',
      first,
      first.slice(0, 7),
      'HEAD~1',
      'main^',
    ]) {
      expect([ref, await resolved(ref)]).toEqual([ref, first]);
    }
    for (const ref of ['HEAD', 'main']) expect([ref, await resolved(ref)]).toEqual([ref, second]);
    expect((await resolveVersion(root, process.env, 'v1.0.0')).value).toMatchObject({
      ref: 'v1.0.0',
      committed: 1773489600,
      tag: 'v1.0.0',
    });
    expect((await resolveVersion(root, process.env, 'HEAD')).value?.tag).toBeNull();
  });

  it('is the tag where a branch has the same name, and the tag of a tag stands for its commit', async () => {
    const first = commit('first');
    git('tag', '-am', 'inner', 'inner');
    git('tag', '-am', 'outer', 'v1.0.0', 'inner');
    git('tag', 'same');
    write('content/organisation.md', 'zwei');
    commit('second');
    git('branch', 'same');
    expect(await resolved('same')).toBe(first);
    expect(await resolved('v1.0.0')).toBe(first);
    const { value } = await versionTags(root, process.env);
    expect(value).toMatchObject([{ tag: 'v1.0.0', commit: first, isAnnotated: true, message: 'outer\n' }]);
  });

  it('is unknown with the name that is nearest', async () => {
    commit('first');
    git('tag', 'v1.0.0');
    const { diagnostics } = await resolveVersion(root, process.env, 'v1.0.1');
    expect(diagnostics).toMatchObject([{ code: 'version-unknown', values: { nearest: 'v1.0.0' } }]);
  });
});

describe('the versions of a repository', () => {
  it('are its version tags in the order of their numbers', async () => {
    commit('first');
    for (const tag of ['v1.10.0', 'v1.9.0', 'v2.0.0-beta', 'v1.2', 'notes']) git('tag', tag);
    git('tag', '-am', 'Signed\n\nSums', 'v1.9.1');
    const { value } = await versionTags(root, process.env);
    expect(value.map(({ version }) => version)).toEqual(['1.9.0', '1.9.1', '1.10.0']);
    expect(value[1]).toMatchObject({ isAnnotated: true, message: 'Signed\n\nSums\n' });
  });

  it('have a last one that HEAD has grown from', async () => {
    expect((await lastRelease(root, process.env)).diagnostics.map(({ code }) => code)).toEqual([
      'commit-missing',
    ]);
    commit('first');
    expect(await lastRelease(root, process.env)).toEqual({ value: null, diagnostics: [] });
    git('tag', 'v1.0.0');
    git('switch', '-qc', 'side');
    write('content/organisation.md', 'zwei');
    commit('second');
    git('tag', 'v2.0.0');
    git('switch', '-q', 'main');
    expect((await lastRelease(root, process.env)).value?.tag).toBe('v1.0.0');
  });
});

describe('the tree of a version', () => {
  it('is what its folder would be on disk, and shares the bytes of equal files', async () => {
    write('content/a.md', 'gleich');
    write('templates/parts/x.hbs', 'x');
    write('README.md', 'not read');
    write('content/.hidden', 'not read');
    const first = commit('first');
    const onDisk = (await readWorkingTree(root)).value;
    write('content/b.md', 'gleich');
    rmSync(join(root, 'content/organisation.md'));
    const second = commit('second');
    const { value, diagnostics } = await readGitTrees(root, process.env, [first, second]);
    expect(diagnostics).toEqual([]);
    expect([...(value[0]?.files ?? [])]).toEqual([...onDisk.files]);
    expect([...(value[1]?.files.keys() ?? [])]).toEqual([
      'content/a.md',
      'content/b.md',
      'templates/parts/x.hbs',
    ]);
    expect(value[1]?.files.get('content/b.md')).toBe(value[0]?.files.get('content/a.md'));
  });

  it('is that of a project in a subfolder', async () => {
    write('projects/tom/content/organisation.md', 'drei');
    const id = commit('first');
    const { value } = await readGitTree(join(root, 'projects/tom'), process.env, id);
    expect([...value.files].map(([path, bytes]) => [path, String(bytes)])).toEqual([
      ['content/organisation.md', 'drei'],
    ]);
  });

  it('has the templates that come with tomwerk where it has none of its own', async () => {
    commit('first');
    const context = { world: processWorld(), speech: speechIn('de') };
    const { value } = await openVersion(root, 'HEAD', context);
    expect(value?.version.ref).toBe('HEAD');
    expect(value?.tree.files.has('content/organisation.md')).toBe(true);
    expect(value?.tree.files.has('templates/words/de.json')).toBe(true);
  });
});
