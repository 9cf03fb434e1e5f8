import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNewFile } from '../../src/io/writeNewFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const file = 'content/releases/1.0.0.md';

describe('a new file of a project', () => {
  it('is there with its folders, and nothing beside it', async () => {
    const root = await temporaryFolder();
    expect(await writeNewFile(root, file, 'Notizen\n')).toBeNull();
    expect(readFileSync(join(root, file), 'utf8')).toBe('Notizen\n');
    expect(readdirSync(join(root, 'content/releases'))).toEqual(['1.0.0.md']);
  });

  it.each(['file', 'link', 'link to nothing'])('never takes the place of a %s', async (kind) => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'content/releases'), { recursive: true });
    writeFileSync(join(root, 'fremd'), 'fremd');
    if (kind === 'file') writeFileSync(join(root, file), 'meins');
    else symlinkSync(join(root, kind === 'link' ? 'fremd' : 'nirgends'), join(root, file));
    expect(await writeNewFile(root, file, 'Notizen\n')).toMatchObject({
      code: 'file-exists',
      values: { file },
    });
    if (kind === 'file') expect(readFileSync(join(root, file), 'utf8')).toBe('meins');
    expect(readFileSync(join(root, 'fremd'), 'utf8')).toBe('fremd');
    expect(readdirSync(root).toSorted()).toEqual(['content', 'fremd']);
    expect(readdirSync(join(root, 'content/releases'))).toEqual(['1.0.0.md']);
  });

  it('is made by one of two that try at once', async () => {
    const root = await temporaryFolder();
    const tries = await Promise.all(['eins', 'zwei'].map((text) => writeNewFile(root, file, text)));
    expect(tries.filter((problem) => problem === null)).toHaveLength(1);
    expect(readdirSync(join(root, 'content/releases'))).toEqual(['1.0.0.md']);
  });

  it.each(['content', 'content/releases'])(
    'is not made where %s leads out of the project',
    async (folder) => {
      const [root, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
      if (folder !== 'content') mkdirSync(join(root, 'content'));
      symlinkSync(elsewhere, join(root, folder));
      expect(await writeNewFile(root, file, 'Notizen\n')).toMatchObject({ code: 'folder-outside' });
      expect(readdirSync(elsewhere)).toEqual([]);
    },
  );

  it('is not made where there is no folder but a file, or a link to nothing', async () => {
    const [first, second] = [await temporaryFolder(), await temporaryFolder()];
    writeFileSync(join(first, 'content'), '');
    symlinkSync(join(second, 'nirgends'), join(second, 'content'));
    for (const root of [first, second])
      expect(await writeNewFile(root, file, 'Notizen\n')).toMatchObject({ code: 'file-not-written' });
  });

  it.skipIf(process.getuid?.() === 0)('is not made in a folder without rights', async () => {
    const root = await temporaryFolder();
    mkdirSync(join(root, 'content/releases'), { recursive: true });
    chmodSync(join(root, 'content/releases'), 0o500);
    expect(await writeNewFile(root, file, 'Notizen\n')).toMatchObject({
      code: 'file-not-written',
      values: { file, reason: 'EACCES' },
    });
    chmodSync(join(root, 'content/releases'), 0o700);
  });
});
