import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { pageTexts } from '../support/readPdf.ts';
import { desk, phone, screensOf, shownCards, shownLines, textAt } from '../support/screens.ts';

const { open } = screensOf('test/cases/sample');
const shipped = screensOf('.');

const names = ['index.html', 'handbook.de.html', 'annex.de.html', 'handbook.en.html', 'annex.en.html'];

/** The target of the line of the contents that is marked as the place of the reader. */
function current(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('.contents [aria-current=location]')?.getAttribute('href') ?? null,
  );
}

describe('the contents', () => {
  it('follow the reader through the document', async () => {
    const page = await shipped.open('handbook.de.html');
    const ids = await shownCards(page);
    for (const id of [ids[5], ids[30], ids[50], ids[2]]) {
      await page.evaluate((target) => document.getElementById(target ?? '')?.scrollIntoView(), id);
      await expect.poll(() => current(page)).toBe(`#${id}`);
      const isInSight = await page.$eval('.contents [aria-current]', (link) => {
        const [line, list] = [
          link.getBoundingClientRect(),
          link.closest('.contents')?.getBoundingClientRect(),
        ];
        return list !== undefined && line.top >= list.top && line.bottom <= list.bottom;
      });
      expect(isInSight).toBe(true);
    }
    expect(await page.$$('.contents [aria-current]')).toHaveLength(1);
  });

  it('mark the end of the document at its end, and what a link has led to before that', async () => {
    const page = await shipped.open('handbook.de.html');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => current(page)).toBe((await shownLines(page)).at(-1));
    const annex = await open('annex.de.html', desk, '#aenderungen');
    await expect.poll(() => current(annex)).toBe('#aenderungen');
  });

  it('do not move the page on a phone', async () => {
    const page = await shipped.open('handbook.de.html', phone);
    const [, , id] = await shownCards(page);
    await page.evaluate((target) => document.getElementById(target ?? '')?.scrollIntoView(), id);
    await expect.poll(() => current(page)).toBe(`#${id}`);
    const top = await page.evaluate(
      (target) => document.getElementById(target ?? '')?.getBoundingClientRect().top,
      id,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(phone.height / 2);
  });
});

describe('a link to a measure', () => {
  it('leads to it by its id, not by its number', async () => {
    const page = await open('handbook.de.html', desk, '#notstrom');
    const top = await page.$eval('#notstrom', (card) => card.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(desk.height);
    expect(await page.$eval('#notstrom', (card) => card.matches(':target'))).toBe(true);
  });

  it('shows it where a filter hides it', async () => {
    const page = await open('handbook.de.html');
    await page.select('#_status', 'geplant');
    await page.evaluate(() => {
      location.hash = 'zutritt';
    });
    await expect.poll(() => shownCards(page)).toContain('zutritt');
    await page.select('#_status', 'geplant');
    expect(await shownCards(page)).not.toContain('zutritt');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#zutritt';
      document.body.append(link);
      link.click();
    });
    expect(await shownCards(page)).toContain('zutritt');
  });

  it('stands at every card, with a name, and shows itself when it has the focus', async () => {
    const page = await open('handbook.de.html');
    const links = await page.$$eval('.permalink', (all) =>
      all.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]),
    );
    expect(links).toHaveLength(7);
    expect(links[0]).toEqual(['#zutritt', 'Link zu: 1.0.1 Zutritt mit Karte']);
    await page.focus('#usv-systeme > .permalink');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await page.$eval('#usv-systeme > .permalink', (link) => getComputedStyle(link).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    // The browser goes there when it has the time.
    await page.waitForFunction(() => location.hash !== '');
    expect(await page.evaluate(() => location.hash)).toBe('#usv-systeme');
  });

  it.each(['#%E0%A4%A', '#', '#"><b>', '#gibt-es-nicht'])(
    'with a broken fragment does no harm: %s',
    async (fragment) => {
      const page = await open('handbook.de.html', desk, fragment);
      expect(await page.$$('.permalink')).toHaveLength(7);
    },
  );
});

describe('the appearance', () => {
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it.each(['light', 'dark'] as const)(
    'is what the device prefers (%s), until the reader chooses',
    async (theme) => {
      const page = await open('handbook.de.html', { ...desk, theme });
      const own = await paper(page);
      const other = theme === 'light' ? 'dark' : 'light';
      await page.select('#_theme', other);
      expect(await paper(page)).not.toBe(own);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(other);
      await page.select('#_theme', theme);
      expect(await paper(page)).toBe(own);
      await page.select('#_theme', '');
      expect(await paper(page)).toBe(own);
    },
  );
});

describe('every page', () => {
  it.each(names)('fits a window of 320 pixels: %s', async (name) => {
    const page = await open(name, phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    if (name === 'index.html') return;
    await page.click('summary');
    await page.type('#_query', 'karte');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it.each(names)('asks for nothing but itself, and reports no error: %s', async (name) => {
    const page = await open(name);
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    await page.reload();
    if (name !== 'index.html') {
      await page.keyboard.type('/karte');
      await page.keyboard.press('Enter');
    }
    const { origin, pathname } = new URL(page.url());
    const strangers = asked.filter((url) => !url.startsWith('data:') && new URL(url).pathname !== pathname);
    expect(origin).toBe('null');
    expect(asked).not.toEqual([]);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  });

  it.each(names)(
    'is readable without JavaScript, and shows no control that does nothing: %s',
    async (name) => {
      const page = await open(name, { ...desk, script: false });
      const seen = await page.$$eval('body *', (elements) =>
        elements.filter((element) => element.checkVisibility()).map(({ tagName }) => tagName.toLowerCase()),
      );
      expect(seen).toContain('h1');
      expect(seen.filter((tag) => ['input', 'button', 'select', 'search', 'template'].includes(tag))).toEqual(
        [],
      );
      // The changes of a record unfold without a script.
      expect(await page.$('details:not(.history)')).toBeNull();
      if (name === 'handbook.de.html') {
        expect(await shownCards(page)).toHaveLength(7);
        expect(await textAt(page, '#notstrom')).toContain('Ein Aggregat liefert Strom');
      }
    },
  );
});

describe('the print of a page', () => {
  it('has no controls, and holds what is shown and says so', async () => {
    const page = await open('handbook.de.html');
    await page.type('#_query', 'aggregat');
    await page.emulateMediaType('print');
    expect(
      await page.$$eval('.tools, .permalink', (all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(0);
    expect(await page.$eval('.notice', (notice) => notice.checkVisibility())).toBe(true);
    expect(await shownCards(page)).toEqual(['notstrom']);
  });

  it.each(['handbook.de.html', 'annex.en.html'])(
    'shows the same pages with the script as without: %s',
    async (name) => {
      const options = { preferCSSPageSize: true, printBackground: true, tagged: false };
      const [plain = [], scripted = []] = await Promise.all(
        [false, true].map(async (script) =>
          pageTexts(await (await open(name, { ...desk, script })).pdf(options)),
        ),
      );
      expect(plain.length).toBeGreaterThan(3);
      expect(scripted).toEqual(plain);
    },
  );

  it('is the whole document where nothing is filtered', async () => {
    const page = await open('handbook.de.html');
    await page.emulateMediaType('print');
    expect(await shownCards(page)).toHaveLength(7);
    expect(await page.$('.notice')).toBeNull();
  });
});
