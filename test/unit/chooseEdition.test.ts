import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseEdition } from '../../src/cli/edition/chooseEdition.ts';
import type { Edition } from '../../src/documents/edition.ts';
import { readWorkingTree } from '../../src/io/workingTree.ts';
import { readContent } from '../../src/pipeline.ts';
import { contentDigest } from '../../src/source/contentDigest.ts';
import { commitAll, gitIn } from '../support/git.ts';
import { casesFolder } from '../support/projects.ts';
import { sampleProvenance } from '../support/sampleProvenance.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let root: string;

async function copyOf(name: string): Promise<void> {
  root = join(await temporaryFolder(), 'project');
  cpSync(join(casesFolder, name), root, { recursive: true });
}

beforeEach(() => copyOf('sample'));

/** The edition of everything, on a day that no content and no commit knows. */
async function edition(environment: NodeJS.ProcessEnv = {}): Promise<Edition> {
  const { value: tree } = await readWorkingTree(root);
  const { catalogue } = readContent(tree).value;
  const { toolchain } = sampleProvenance;
  const silent = { write: () => undefined, isTerminal: false };
  const { value } = await chooseEdition(
    {},
    { root, tree, catalogue, toolchain, version: null },
    {
      folder: root,
      environment: { PATH: process.env['PATH'], ...environment },
      output: silent,
      messages: silent,
      input: () => Promise.resolve(''),
      today: () => '2001-02-03',
    },
  );
  if (value === null) throw new Error('There is no edition.');
  return value;
}

function release(version: string, date = '2026-03-10'): void {
  const fields = `id: "${version}"\ndate: ${date}\neffective: 2026-04-01\napprover: leitung`;
  mkdirSync(join(root, 'content/releases'), { recursive: true });
  writeFileSync(join(root, `content/releases/${version}.md`), `---\n${fields}\n---\n`);
}

describe('the date of an edition', () => {
  it('is the day of the last commit, not of its author, whatever zone, content and clock say', async () => {
    commitAll(root);
    expect((await edition({ TZ: 'Pacific/Kiritimati' })).date).toBe('2026-03-14');
    gitIn(root, 'commit', '-q', '--amend', '--no-edit', '--date=2026-03-20T23:30:00-05:00');
    expect((await edition()).date).toBe('2026-03-14');
  });

  it('stays that of the last commit where something was changed since, which is a draft', async () => {
    release('1.0.0');
    commitAll(root);
    gitIn(root, 'tag', 'v1.0.0');
    expect(await edition()).toMatchObject({ release: '1.0.0', date: '2026-03-14' });
    writeFileSync(join(root, 'content/services/neu.md'), '---\nid: neu\ntitle: Neu\n---\n');
    expect(await edition()).toMatchObject({
      release: null,
      date: '2026-03-14',
      provenance: { tag: null, commit: gitIn(root, 'rev-parse', 'HEAD').trim(), isModified: true },
    });
  });

  it('is SOURCE_DATE_EPOCH where that is a number of seconds', async () => {
    commitAll(root);
    expect((await edition({ SOURCE_DATE_EPOCH: '1767225599' })).date).toBe('2025-12-31');
    expect((await edition({ SOURCE_DATE_EPOCH: '0' })).date).toBe('1970-01-01');
    expect((await edition({ SOURCE_DATE_EPOCH: 'gestern' })).date).toBe('2026-03-14');
  });

  it('is the newest day in the content where there is no Git', async () => {
    const without = await edition();
    expect(without.provenance).toMatchObject({ tag: null, commit: null, isModified: false });
    expect(without.date).toBe('2026-08-15');
    release('1.0.0', '2026-09-10');
    expect((await edition()).date).toBe('2026-09-10');
  });

  it('is today only where neither Git nor the content knows a day', async () => {
    await copyOf('minimal');
    expect((await edition()).date).toBe('2001-02-03');
  });
});

describe('the provenance of an edition', () => {
  it('names the digest of what was read, the commit and the tag of the version, and no other tag', async () => {
    release('1.0.0');
    commitAll(root);
    for (const tag of ['angebot-musterkunde', 'v0.9.0', 'v1.0.0']) gitIn(root, 'tag', tag);
    const { provenance } = await edition();
    expect(provenance).toEqual({
      contentDigest: contentDigest((await readWorkingTree(root)).value),
      tag: 'v1.0.0',
      commit: gitIn(root, 'rev-parse', 'HEAD').trim(),
      isModified: false,
      toolchain: sampleProvenance.toolchain,
      recorded: null,
    });
  });

  it('has no tag where the version has no release notes', async () => {
    commitAll(root);
    gitIn(root, 'tag', 'v9.9.9');
    expect(await edition()).toMatchObject({ release: null, provenance: { tag: null } });
  });
});
