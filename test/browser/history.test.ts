import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesFolder } from '../support/projects.ts';
import { recordedProject } from '../support/recordedProject.ts';
import { desk, phone, type Screen, screensOf, shownCards, textAt } from '../support/screens.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { violations } from '../support/violations.ts';

const measure = 'content/measures/1.1-verfuegbarkeit/usv-systeme.md';

const { open } = screensOf(async () => {
  const root = join(await temporaryFolder(), 'project');
  cpSync(join(casesFolder, 'sample/content'), join(root, 'content'), { recursive: true });
  const { record } = recordedProject(root);
  record('2026-01-01', 'Bestand übernehmen', {});
  const text = await readFile(join(root, measure), 'utf8');
  record('2026-02-01', '🚀 Xylophon', { [measure]: `${text}\nEin Satz mehr.\n` });
  record('2026-03-01', '', { [measure]: `${text}\nNoch ein Satz mehr.\n` });
  return root;
});

const history = '#usv-systeme .history';

describe('the history of a measure', () => {
  it('is its last day until somebody unfolds it, by the keyboard as well, and needs no script', async () => {
    const page = await open('handbook.de.html', { ...desk, script: false });
    expect(await textAt(page, `${history} summary`)).toBe('2. März 2026 (3. Fassung)');
    expect(await page.$eval(`${history} ol`, (list) => list.checkVisibility())).toBe(false);
    await page.focus(`${history} summary`);
    await page.keyboard.press('Enter');
    expect(await page.$eval(`${history} ol`, (list) => list.checkVisibility())).toBe(true);
    const lines = await page.$$eval(`${history} li`, (items) =>
      items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ')),
    );
    expect(lines).toEqual([
      expect.stringMatching(/^2\. März 2026 ohne Betreff · [0-9a-f]{10}$/),
      expect.stringMatching(/^2\. Februar 2026 \? Xylophon · [0-9a-f]{10}$/),
      expect.stringMatching(/^2\. Januar 2026 Bestand übernehmen · [0-9a-f]{10}$/),
    ]);
  });

  it('is not printed, even where it was unfolded', async () => {
    const page = await open('handbook.de.html');
    await page.click(`${history} summary`);
    await page.emulateMediaType('print');
    expect(await page.$eval(`${history} ol`, (list) => list.checkVisibility())).toBe(false);
    expect(await page.$eval(`${history} summary`, (line) => line.checkVisibility())).toBe(true);
  });

  it('is no place where a search finds anything', async () => {
    const page = await open('handbook.de.html');
    await page.type('#_query', 'xylophon');
    expect(await shownCards(page)).toEqual([]);
  });

  const dark: Screen = { ...desk, theme: 'dark' };
  it.each([desk, dark, phone])('is accessible unfolded: $width pixels, $theme', async (screen) => {
    const page = await open('handbook.de.html', screen);
    await page.click(`${history} summary`);
    expect(await violations(page)).toEqual([]);
  });
});
