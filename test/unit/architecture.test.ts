import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/projects.ts';

const page = readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8');

/** The folders that begin a row of a table: `| `entries/` | …`. */
function foldersInTables(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)\/` \|/gm)].map(([, folder = '']) => folder);
}

describe('docs/architecture.md', () => {
  it('has one row for each folder of src', () => {
    const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(foldersInTables(page).toSorted()).toEqual(folders.toSorted());
  });

  it('says of each what it is for and what it may not', () => {
    const rows = page.split('\n').filter((line) => /^\| `[^`]+\/` \|/.test(line));
    const incomplete = rows.filter((row) => {
      const cells = row.split('|').slice(1, -1);
      return cells.length !== 3 || cells.some((cell) => cell.trim() === '');
    });
    expect(incomplete).toEqual([]);
  });

  it('has at most 150 lines', () => {
    expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });
});
