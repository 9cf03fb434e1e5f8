import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';
import { tomwerk } from '../support/cli.ts';
import { casesFolder } from '../support/projects.ts';
import { pageTexts, placedTexts } from '../support/readPdf.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A quarter of the distance of two lines of text in points, as `--line` in templates/styles/tokens.css has it. */
const step = 14.5 / 4;

/** Chromium puts baselines on whole pixels of CSS, which are 0.75 points. */
const pixel = 0.75;

async function built(args: readonly string[]): Promise<(name: string) => Promise<Uint8Array>> {
  const out = join(await temporaryFolder(), 'out');
  const { code, stderr } = await tomwerk(['build', '--format', 'pdf', '--out', out, ...args]);
  expect(stderr).not.toContain('Fehler ');
  expect(code).toBe(0);
  return async (name) => Uint8Array.from(await readFile(join(out, name)));
}

describe('the printed documents of the shipped content', () => {
  let read: (name: string) => Promise<Uint8Array>;
  beforeAll(async () => {
    read = await built([]);
  });

  it.each(['annex.de.pdf', 'handbook.de.pdf'])('have every line of text on one grid: %s', async (name) => {
    const lines = (await placedTexts(await read(name))).filter(
      ({ size, page }) => Math.abs(size - 10) < 0.1 && page > 3,
    );
    expect(lines.length).toBeGreaterThan(150);
    const [first = 0] = lines.map(({ baseline }) => baseline);
    const off = lines.filter(({ baseline }) => {
      const steps = (baseline - first) / step;
      return Math.abs(steps - Math.round(steps)) * step > pixel + 0.1;
    });
    expect(off).toEqual([]);
  });

  it('keep lines of text short enough to be followed: seldom more than 75 characters', async () => {
    const lines = (await placedTexts(await read('annex.de.pdf'))).filter(
      ({ size }) => Math.abs(size - 10) < 0.1,
    );
    expect(Math.max(...lines.map(({ left, right }) => right - left))).toBeLessThan(340);
  });
});

describe('the printed documents of the sample', () => {
  let read: (name: string) => Promise<Uint8Array>;
  beforeAll(async () => {
    read = await built(['--project', join(casesFolder, 'sample')]);
  });

  it('name the page behind a cross reference, in the words of its language', async () => {
    const handbook = await read('handbook.de.pdf');
    const page = readPageNumbers(handbook).get('usv-systeme');
    expect(page).toBeGreaterThan(0);
    const text = (await pageTexts(handbook)).join(' ').replaceAll('\u00A0', ' ');
    expect(text).toContain(`siehe USV, Seite ${page}.`);
  });

  it('say the state of a measure in words, so that grey print loses nothing', async () => {
    const text = (await pageTexts(await read('handbook.de.pdf'))).join(' ');
    for (const state of ['umgesetzt', 'teilweise', 'geplant', 'außer Kraft']) expect(text).toContain(state);
  });

  it('mark passages in another language', async () => {
    const handbook = Buffer.from(await read('handbook.en.pdf')).toString('latin1');
    expect(handbook).toContain('/Lang (de)');
    expect(handbook).toContain('/Lang (en)');
  });
});
