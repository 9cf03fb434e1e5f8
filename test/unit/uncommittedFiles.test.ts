import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { uncommittedFiles } from '../../src/io/git/uncommittedFiles.ts';
import { commitAll, gitIn } from '../support/git.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

let root: string;

beforeEach(async () => {
  root = await temporaryFolder();
  write('content/organisation.md', 'a\nb\n');
  write('content/codex/01-a.md', 'a\n');
  write('docs/readme.md', 'a\n');
  write('tool.sh', 'a\n');
  write('.gitignore', 'content/ignored.md\noutput/\n');
  chmodSync(join(root, 'tool.sh'), 0o755);
  symlinkSync('docs/readme.md', join(root, 'readme'));
  commitAll(root);
});

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

const changed = async () => (await uncommittedFiles({ root, environment: process.env })).value;

describe('files that are not committed', () => {
  it('are none after a commit, whatever lies beside the content', async () => {
    write('output/annex.de.pdf', 'x');
    write('notes.txt', 'x');
    write('content/.DS_Store', 'x');
    utimesSync(join(root, 'docs/readme.md'), 1, 1);
    expect(await changed()).toEqual([]);
  });

  it('are those that were changed, removed, moved, or made executable', async () => {
    write('docs/readme.md', 'b\n');
    rmSync(join(root, 'content/codex/01-a.md'));
    write('content/codex/02-a.md', 'a\n');
    chmodSync(join(root, 'tool.sh'), 0o644);
    expect(await changed()).toEqual([
      'content/codex/01-a.md',
      'content/codex/02-a.md',
      'docs/readme.md',
      'tool.sh',
    ]);
  });

  it('are those that were staged, even if the disk is as it was', async () => {
    write('docs/readme.md', 'b\n');
    write('new.txt', 'x');
    gitIn(root, 'add', '.');
    write('docs/readme.md', 'a\n');
    expect(await changed()).toEqual(['docs/readme.md', 'new.txt']);
  });

  it('are those in the content that Git ignores', async () => {
    write('content/ignored.md', 'x');
    write('templates/new.hbs', 'x');
    expect(await changed()).toEqual(['content/ignored.md', 'templates/new.hbs']);
  });

  it('are links that lead elsewhere, and files in their place', async () => {
    rmSync(join(root, 'readme'));
    symlinkSync('tool.sh', join(root, 'readme'));
    rmSync(join(root, 'tool.sh'));
    symlinkSync('docs/readme.md', join(root, 'tool.sh'));
    expect(await changed()).toEqual(['readme', 'tool.sh']);
  });

  it('are not those whose line ends Git has changed', async () => {
    write('content/organisation.md', 'a\r\nb\r\n');
    expect(await changed()).toEqual([]);
    write('content/organisation.md', 'a\r\nc\r\n');
    expect(await changed()).toEqual(['content/organisation.md']);
  });

  it('are only those of the project, where the repository holds more', async () => {
    write('part/content/organisation.md', 'a\n');
    gitIn(root, 'add', '.');
    gitIn(root, 'commit', '-qm', 'part');
    write('docs/readme.md', 'b\n');
    write('part/content/organisation.md', 'b\n');
    const { value } = await uncommittedFiles({ root: join(root, 'part'), environment: process.env });
    expect(value).toEqual(['content/organisation.md']);
  });

  it('are found without running what the repository names', async () => {
    const marker = join(await temporaryFolder(), 'marker');
    write('.gitattributes', '*.md filter=evil diff=evil\n*.sh text eol=crlf\n');
    gitIn(root, 'add', '.gitattributes');
    gitIn(root, 'commit', '-qm', 'attributes');
    for (const name of [
      'filter.evil.clean',
      'filter.evil.process',
      'core.fsmonitor',
      'diff.evil.textconv',
      'diff.evil.command',
      'diff.external',
    ])
      gitIn(root, 'config', name, `touch ${marker} #`);
    write('docs/readme.md', 'b\n');
    write('content/organisation.md', 'b\n');
    expect(await changed()).toEqual(['content/organisation.md']);
    expect(existsSync(marker)).toBe(false);
  });

  it('cannot be told without a repository', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    const { diagnostics } = await uncommittedFiles({ root, environment: process.env });
    expect(diagnostics.map(({ code }) => code)).toEqual(['repository-missing']);
  });
});
