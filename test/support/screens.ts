import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../src/io/browser/findBrowser.ts';
import { launchBrowser } from '../../src/io/browser/launchBrowser.ts';
import { tomwerk } from './cli.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** How a reader has set up the screen. */
export type Screen = {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly script: boolean;
};

export const desk: Screen = { width: 1440, height: 900, theme: 'light', script: true };
export const phone: Screen = { width: 320, height: 640, theme: 'light', script: true };

/** The HTML of a project, built by the command, as readers open it: from the disk, in a browser of their own. */
export type Screens = {
  /** Opens a file, at a fragment if one is given. */
  readonly open: (name: string, screen?: Screen, fragment?: string) => Promise<Page>;
  /** The folder with the files. */
  readonly folder: () => string;
};

/** Builds a project, or one that is made first, before the tests of a file and closes the browser after them. */
export function screensOf(project: string | (() => Promise<string>)): Screens {
  return screensIn(async () => {
    const folder = join(await temporaryFolder(), 'out');
    const source = typeof project === 'string' ? project : await project();
    const options = ['--project', source, '--format', 'html', '--out', folder];
    const { code, stderr } = await tomwerk(['build', ...options]);
    expect(code, stderr).toBe(0);
    return folder;
  });
}

/** The same for pages that `make` puts into a folder. */
export function screensIn(make: () => Promise<string>): Screens {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await make();
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  return {
    folder: () => folder,
    open: async (name, screen = desk, fragment = '') => {
      const page = await browser.newPage();
      await page.setViewport({ width: screen.width, height: screen.height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: screen.theme }]);
      await page.setJavaScriptEnabled(screen.script);
      await page.goto(`${pathToFileURL(join(folder, name)).href}${fragment}`);
      return page;
    },
  };
}

async function openBrowser(): Promise<Browser> {
  const found = await findBrowser(process.env);
  if (found.value === null) throw new Error(JSON.stringify(found.diagnostics));
  const { value, diagnostics } = await launchBrowser(found.value, {
    environment: process.env,
    timeoutMs: 60_000,
  });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.browser;
}

/** The ids of the rules and measures that can be seen. */
export function shownCards(page: Page): Promise<string[]> {
  return page.$$eval('article.card', (cards) =>
    cards.filter((card) => card.checkVisibility()).map(({ id }) => id),
  );
}

/** The targets of the lines of the contents that can be seen. */
export function shownLines(page: Page): Promise<string[]> {
  return page.$$eval('.contents a', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href') ?? ''),
  );
}

/** The words of the first element that fits. */
export function textAt(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** The id of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
