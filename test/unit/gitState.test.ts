import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readGitState } from '../../src/io/git/readGitState.ts';
import { readWorkingTree } from '../../src/io/workingTree.ts';
import { commitAll, gitIn } from '../support/git.ts';
import { casesFolder } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let root: string;

const git = (...args: string[]) => gitIn(root, ...args);

async function state(environment: NodeJS.ProcessEnv = process.env) {
  const { value: tree } = await readWorkingTree(root);
  return readGitState({ root, tree }, environment);
}

beforeEach(async () => {
  root = join(await temporaryFolder(), 'project');
  cpSync(join(casesFolder, 'minimal'), root, { recursive: true });
});

describe('what Git knows of a project', () => {
  it('is nothing without a repository, and nothing before the first commit', async () => {
    const nothing = { commit: null, committed: null, dirty: true, versions: [], executables: null };
    expect(await state()).toEqual(nothing);
    git('init', '-q');
    expect(await state()).toEqual(nothing);
  });

  it('is the day of the last commit, its version tags and whether the content is that of the commit', async () => {
    commitAll(root);
    git('tag', 'v1.2.0');
    git('tag', 'notes');
    expect(await state()).toEqual({
      commit: git('rev-parse', 'HEAD').trim(),
      committed: 1773489600,
      dirty: false,
      versions: ['1.2.0'],
      executables: null,
    });
    writeFileSync(join(root, 'content/neu.txt'), 'neu');
    expect((await state()).dirty).toBe(true);
  });

  it('is not what an outer repository or GIT_DIR says', async () => {
    commitAll(root);
    const outer = root;
    root = join(outer, 'archive');
    cpSync(join(casesFolder, 'minimal'), root, { recursive: true });
    expect((await state()).committed).toBeNull();
    expect((await state({ ...process.env, GIT_DIR: join(outer, '.git') })).committed).toBeNull();
  });

  it('is read without running any program that the repository names', async () => {
    const trap = join(root, '..', 'trap.sh');
    const sprung = join(root, '..', 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\ncat\n`, { mode: 0o755 });
    commitAll(root);
    mkdirSync(join(root, '.git/info'), { recursive: true });
    writeFileSync(join(root, '.git/info/attributes'), '* filter=x diff=x\n');
    for (const [name, value] of [
      ['filter.x.clean', trap],
      ['filter.x.smudge', trap],
      ['diff.x.textconv', trap],
      ['core.fsmonitor', trap],
      ['core.pager', trap],
      ['gpg.program', trap],
      ['log.showSignature', 'true'],
    ] as const) {
      git('config', name, value);
    }
    writeFileSync(join(root, 'content/organisation.md'), '---\nname: Anders\nlanguages: [de]\n---\n');
    expect((await state()).dirty).toBe(true);
    expect(existsSync(sprung)).toBe(false);
  });

  it('takes a link for the file that it leads to', async () => {
    mkdirSync(join(root, 'content/images'));
    symlinkSync('../organisation.md', join(root, 'content/images/link.md'));
    symlinkSync('link.md', join(root, 'content/images/second.md'));
    commitAll(root);
    expect((await state()).dirty).toBe(false);
    rmSync(join(root, 'content/images/second.md'));
    symlinkSync('../measures/1-schutz/index.md', join(root, 'content/images/second.md'));
    expect((await state()).dirty).toBe(true);
  });

  it('does not miss what was committed and is no part of a project, and knows a name in any of its forms', async () => {
    for (const name of ['.hidden', 'organisation.md~', '#organisation.md#', 'Thumbs.db', 'gru\u0308n.txt']) {
      writeFileSync(join(root, 'content', name), '');
    }
    commitAll(root);
    expect((await state()).dirty).toBe(false);
  });

  it('is a change where a file was made executable, unless the file system knows no such thing', async () => {
    commitAll(root);
    chmodSync(join(root, 'content/organisation.md'), 0o755);
    expect((await state()).dirty).toBe(true);
    git('config', 'core.fileMode', 'false');
    expect(await state()).toMatchObject({ dirty: false, executables: new Set() });
  });

  it.runIf(process.getuid?.() === 0)(
    'is the same for another owner, as in the container of a CI',
    async () => {
      commitAll(root);
      execFileSync('chown', ['-R', '65534:65534', root]);
      expect(() => git('status')).toThrow('dubious ownership');
      expect(await state()).toMatchObject({ committed: 1773489600, dirty: false });
    },
  );

  it('fetches nothing that a partial clone lacks', async () => {
    commitAll(root);
    const origin = root;
    const sprung = join(origin, '../sprung');
    const trap = join(origin, '../trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\n`, { mode: 0o755 });
    git('config', 'uploadpack.allowFilter', 'true');
    root = join(origin, '../partial');
    gitIn(origin, 'clone', '-q', '--bare', '--filter=tree:0', `file://${origin}`, join(root, '.git'));
    cpSync(join(origin, 'content'), join(root, 'content'), { recursive: true });
    git('config', 'core.bare', 'false');
    cpSync(join(origin, '.git/index'), join(root, '.git/index'));
    git('config', 'remote.origin.url', 'ssh://example.org/x');
    git('config', 'core.sshCommand', trap);
    git('config', 'protocol.ssh.allow', 'always');
    expect(() => git('ls-tree', '-r', 'HEAD')).toThrow();
    expect(existsSync(sprung)).toBe(true);
    rmSync(sprung);
    expect((await state()).dirty).toBe(true);
    expect(existsSync(sprung)).toBe(false);
  });
});
