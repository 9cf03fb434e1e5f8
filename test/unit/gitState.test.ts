import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readGitState } from '../../src/io/readGitState.ts';
import { readWorkingTree } from '../../src/io/workingTree.ts';
import { casesFolder } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let root: string;

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const env = {
    ...process.env,
    GIT_COMMITTER_DATE: '2026-03-14T12:00:00Z',
    GIT_AUTHOR_DATE: '2026-03-14T12:00:00Z',
  };
  return execFileSync('git', ['-C', root, ...identity, ...args], { env, stdio: 'pipe', encoding: 'utf8' });
}

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
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
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
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
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
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
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
});
