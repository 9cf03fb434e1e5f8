import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';
import { tomwerk } from '../support/cli.ts';
import { type LineEnd, lineEndsOf } from '../support/lineEnds.ts';
import { printProject, projectOf } from '../support/printProject.ts';
import { casesFolder } from '../support/projects.ts';
import { outlineOf, pageTexts, placedTexts, structureOf } from '../support/readPdf.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A quarter of the distance of two lines of text in points, as `--line` in templates/styles/tokens.css has it. */
const step = 14.5 / 4;

/** Chromium puts baselines on whole pixels of CSS, which are 0.75 points. */
const pixel = 0.75;

/** Behind a hyphen or a dash a line ends without a space. */
function joinsWords({ before, after }: LineEnd): boolean {
  return before !== '' && after !== '' && !/[\s–-]$/.test(before) && !/^\s/.test(after);
}

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

  it.each(['annex.de.pdf', 'handbook.de.pdf'])('join no words where a line ends: %s', async (name) => {
    const ends = lineEndsOf(await read(name));
    expect(ends.length).toBeGreaterThan(70);
    expect(ends.filter(joinsWords)).toEqual([]);
  });

  it('have a space between number and title in the outline', async () => {
    const titles = (await outlineOf(await read('handbook.de.pdf'))).map(({ title }) => title);
    expect(titles).toContain('1.2.1 Firewall-Absicherung und Portkontrolle');
    expect(titles.filter((title) => /^[\d.]+[^\d. ]/.test(title))).toEqual([]);
  });

  it('fill the handbook: its measures take at most 21 pages', async () => {
    const outline = await outlineOf(await read('handbook.de.pdf'));
    const pageOf = (title: string) => outline.find((entry) => entry.title === title)?.page ?? 0;
    expect(pageOf('Glossar') - pageOf('Maßnahmen')).toBeLessThanOrEqual(21);
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

  it('mark passages in another language: titles, entries of the contents, providers', async () => {
    const structure = structureOf(await read('handbook.en.pdf')).map((line) => line.trim());
    const textsIn = (element: string) =>
      structure.flatMap((line, index) => (line === element ? structure.slice(index + 1, index + 3) : []));
    expect(structure[0]).toBe('Document (en)');
    expect(textsIn('H4 (de)')).toContain('"Schlüssel aus Metall"');
    expect(textsIn('H2 (de)')).toContain('"Zweck"');
    expect(textsIn('Link (de)')).toContain('"Schlüssel aus Metall"');
    expect(textsIn('Em (de)')).toContain('"Betreiber des Rechenzentrums"');
  });

  it.each(['annex.en.pdf', 'handbook.en.pdf'])('join no words where a line ends: %s', async (name) => {
    const ends = lineEndsOf(await read(name));
    expect(ends.length).toBeGreaterThan(5);
    expect(ends.filter(joinsWords)).toEqual([]);
  });

  it('have only items in lists that run on in a line', async () => {
    const structure = structureOf(await read('handbook.en.pdf')).map((line) => line.trim());
    const review = structure.indexOf('"yearly"');
    expect(structure.slice(review, review + 4)).toEqual(['"yearly"', 'LI', 'LBody', '"last on"']);
  });
});

describe('the margin note of a title of several lines', () => {
  it('stands beside the first line', async () => {
    const title =
      'Titel1. Ein Titel, der so lang ist, dass er in einer Zeile keinen Platz hat und eine zweite braucht';
    const { annex } = await printProject(projectOf([{ title, text: 'Text.' }]));
    const texts = await placedTexts(annex);
    const note = texts.find(({ text }) => text.includes('geplant'));
    const first = texts.findLast(({ text }) => text.startsWith('Titel1.'));
    const second = texts.findLast(({ text }) => text.trim().endsWith('zweite braucht'));
    expect(first?.page).toBe(note?.page);
    expect(Math.abs((first?.baseline ?? 0) - (note?.baseline ?? 99))).toBeLessThan(1);
    expect(second?.baseline).toBeLessThan((first?.baseline ?? 0) - 10);
  });
});
