import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readGitState } from '../../src/io/git/readGitState.ts';
import { readWorkingTree } from '../../src/io/workingTree.ts';
import { contentDigest } from '../../src/source/contentDigest.ts';
import { sourceTree } from '../../src/source/sourceTree.ts';
import { commitAll, gitIn } from '../support/git.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let root: string;

beforeEach(async () => {
  root = join(await temporaryFolder(), 'project');
  cpSync(join(casesFolder, 'minimal'), root, { recursive: true });
  cpSync(join(projectRoot, 'templates'), join(root, 'templates'), { recursive: true });
  mkdirSync(join(root, 'content/Anhänge und 😀'));
  writeFileSync(join(root, 'content/Anhänge und 😀/prüfen.sh'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(root, "content/Anhänge und 😀/100% leer's $x"), '');
});

async function digestOnDisk(folder = root): Promise<string> {
  return contentDigest((await readWorkingTree(folder)).value);
}

/** The first word that the script of docs/verification.md prints in a folder. */
function digestByShell(folder = root): string {
  const page = readFileSync(join(projectRoot, 'docs/verification.md'), 'utf8');
  const script = /```sh\n(export LC_ALL[^`]*)```/.exec(page)?.[1] ?? '';
  return execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' }).split(' ')[0] ?? '';
}

/** Computed from the commit alone, without the files on disk. */
function digestByGit(): string {
  const lines = gitIn(root, 'ls-tree', '-r', '-z', 'HEAD', '--', 'content', 'templates').split('\0');
  const records = lines.filter(Boolean).map((line) => {
    const [, mode = '', blob = '', path = ''] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    const bytes = execFileSync('git', ['-C', root, 'cat-file', 'blob', blob]);
    return { path: Buffer.from(path), mode, digest: createHash('sha256').update(bytes).digest('hex') };
  });
  const all = createHash('sha256');
  for (const { path, mode, digest } of records.toSorted((a, b) => Buffer.compare(a.path, b.path))) {
    all.update(`${path.length}:`).update(path).update(`,6:${mode},64:${digest},`);
  }
  return all.digest('hex');
}

describe('the digest of the content', () => {
  it('is written down so that it can be computed by hand', () => {
    const tree = sourceTree([['content/ä', new TextEncoder().encode('abc')]], ['content/ä']);
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const record = `10:content/ä,6:100755,64:${abc},`;
    expect(contentDigest(tree)).toBe(createHash('sha256').update(record).digest('hex'));
  });

  it.runIf(process.platform === 'linux')(
    'is what the script in the documentation computes, whatever the names of the files',
    async () => {
      writeFileSync(join(root, 'content/.hidden'), 'x');
      writeFileSync(join(root, 'content/organisation.md~'), 'x');
      writeFileSync(join(root, 'content/#organisation.md#'), 'x');
      symlinkSync('organisation.md', join(root, 'content/link.md'));
      expect(digestByShell()).toBe(await digestOnDisk());
    },
  );

  it('is that of the commit, of its archive and of its clone under another umask', async () => {
    commitAll(root);
    const archive = join(root, '../archive');
    const clone = join(root, '../clone');
    execFileSync('sh', ['-c', 'mkdir "$2" && git -C "$1" archive HEAD | tar -x -C "$2"', '', root, archive]);
    execFileSync('sh', ['-c', 'umask 077 && git clone -q "$1" "$2"', '', root, clone]);
    const expected = digestByGit();
    for (const folder of [root, archive, clone]) expect(await digestOnDisk(folder)).toBe(expected);
  });

  it('does not depend on the hash function of the repository', async () => {
    gitIn(root, 'init', '-q', '--object-format=sha256');
    gitIn(root, 'add', '.');
    gitIn(root, 'commit', '-qm', 'first');
    expect(digestByGit()).toBe(await digestOnDisk());
  });

  it('takes the modes of the commit where the file system knows none', async () => {
    commitAll(root);
    const expected = digestByGit();
    gitIn(root, 'config', 'core.fileMode', 'false');
    chmodSync(join(root, 'content/organisation.md'), 0o755);
    chmodSync(join(root, 'content/Anhänge und 😀/prüfen.sh'), 0o644);
    const { value: tree } = await readWorkingTree(root);
    const { executables, dirty } = await readGitState({ root, tree }, process.env);
    expect(dirty).toBe(false);
    expect(contentDigest(tree)).not.toBe(expected);
    expect(contentDigest({ ...tree, executables: executables ?? new Set() })).toBe(expected);
  });

  it('changes with every byte, name and mode, and with nothing else', () => {
    const bytes = new TextEncoder().encode('abc');
    const digest = contentDigest(sourceTree([['content/a', bytes]]));
    const others = [
      sourceTree([['content/a', bytes.subarray(1)]]),
      sourceTree([['content/b', bytes]]),
      sourceTree([['content/a', bytes]], ['content/a']),
      sourceTree([
        ['content/a', bytes],
        ['content/b', bytes],
      ]),
      sourceTree([]),
    ].map(contentDigest);
    expect(new Set([digest, ...others]).size).toBe(6);
    const files = ['content/😀', 'content/ﬀ', 'content/a'].map((path) => [path, bytes] as const);
    expect(contentDigest(sourceTree(files))).toBe(contentDigest(sourceTree(files.toReversed())));
  });
});
