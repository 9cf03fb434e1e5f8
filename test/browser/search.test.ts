import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { focused, phone, screensOf, shownCards, shownLines, textAt } from '../support/screens.ts';

const { open } = screensOf('test/cases/sample');

const all = ['zutritt', 'altanlage', 'fernwartung', 'honigtopf', 'usv-systeme', 'notstrom', 'sperren'];

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(query);
}

/** What is marked in the text, in the order of the page. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String).sort());
}

describe('the search', () => {
  it('shows what holds the words while they are typed, and says how many there are', async () => {
    const page = await open('handbook.de.html');
    expect(await shownCards(page)).toEqual(all);
    await search(page, 'stro');
    expect(await shownCards(page)).toEqual(['zutritt', 'usv-systeme', 'notstrom']);
    expect(await textAt(page, '#_hits')).toBe('3 Treffer');
    await page.keyboard.type('m netz');
    expect(await shownCards(page)).toEqual(['notstrom']);
    expect(await textAt(page, '#_hits[role=status]')).toBe('1 Treffer');
  });

  it('hides in the contents what it hides in the text', async () => {
    const page = await open('handbook.de.html');
    await search(page, 'aggregat');
    expect(await shownLines(page)).toEqual(['#massnahmen', '#verfuegbarkeit', '#notstrom']);
  });

  it.each([
    ['STROM', ['usv-systeme']],
    ['ueberbrueckt', ['usv-systeme']],
    ['uberbruckt', ['usv-systeme']],
    ['stromversorgung', ['usv-systeme']],
    ['usvsysteme', ['usv-systeme']],
    ['1.0.3', ['fernwartung']],
    ['15 min', ['usv-systeme']],
  ])('finds %s however it is written', async (query, cards) => {
    const page = await open('handbook.de.html');
    await search(page, query);
    expect(await shownCards(page)).toEqual(expect.arrayContaining(cards));
    expect((await shownCards(page)).length).toBeLessThan(all.length);
  });

  it('marks what it has found', async () => {
    const page = await open('handbook.de.html');
    await search(page, 'notstrom');
    expect(await marked(page)).toEqual(['Notstrom']);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
  });

  it('is not fooled by the labels that all cards share', async () => {
    const page = await open('handbook.de.html');
    await search(page, 'Verantwortlich');
    expect(await shownCards(page)).toEqual([]);
  });

  it('says when nothing is found, and what to do', async () => {
    const page = await open('handbook.de.html');
    await search(page, 'Zebra');
    expect(await shownCards(page)).toEqual([]);
    expect(await textAt(page, '#_hits')).toBe('Kein Treffer');
    expect(await textAt(page, 'main .notice')).toContain('Nichts gefunden („Zebra“).');
  });

  it('takes what is typed as text, whatever it holds', async () => {
    const page = await open('handbook.de.html');
    await search(page, '<b>$& {title}');
    expect(await textAt(page, 'main .notice')).toContain('(„<b>$& {title}“)');
    expect(await page.$('main .notice *')).toBeNull();
  });

  it('goes through the results with the arrows and opens one with Enter', async () => {
    const page = await open('handbook.de.html');
    await search(page, 'strom');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await textAt(page, '#_hits')).toBe('2 von 3: 1.1.1 Einsatz von USV-Systemen');
    await page.keyboard.press('ArrowUp');
    expect(await textAt(page, '#_hits')).toBe('1 von 3: 1.0.1 Zutritt mit Karte');
    expect(await focused(page)).toBe('_query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('usv-systeme');
    expect(await page.evaluate(() => location.hash)).toBe('#usv-systeme');
  });

  it('is left with Escape, which shows everything again', async () => {
    const page = await open('handbook.de.html');
    await search(page, 'strom');
    await page.keyboard.press('Escape');
    expect(await shownCards(page)).toEqual(all);
    expect(await page.$eval('#_query', (input) => input instanceof HTMLInputElement && input.value)).toBe('');
    expect(await textAt(page, '#_hits')).toBe('');
    expect(await page.$('.notice')).toBeNull();
  });

  it('takes a slash as a slash while something is typed', async () => {
    const page = await open('handbook.de.html');
    await search(page, 'a/b');
    expect(await page.$eval('#_query', (input) => input instanceof HTMLInputElement && input.value)).toBe(
      'a/b',
    );
  });

  it('speaks English in an English document, and finds what is in no other language', async () => {
    const page = await open('annex.en.html');
    await search(page, 'card');
    expect(await shownCards(page)).toEqual(['zutritt']);
    expect(await textAt(page, '#_hits')).toBe('1 result');
    expect(await textAt(page, 'main .notice')).toContain(
      'Excerpt: 1 of 5 rules and measures are shown and printed (“card”).',
    );
  });

  it('keeps the result in sight on a phone', async () => {
    const page = await open('handbook.de.html', phone);
    await search(page, 'aggregat');
    await page.keyboard.press('Enter');
    const { top, covered } = await page.evaluate(() => ({
      top: document.getElementById('notstrom')?.getBoundingClientRect().top ?? 0,
      covered: document.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(top).toBeGreaterThanOrEqual(covered);
    expect(top).toBeLessThan(phone.height * 0.75);
  });
});

describe('the filters', () => {
  it('offer what occurs in the document', async () => {
    const page = await open('handbook.de.html');
    const options = await page.$$eval('.choice:not([hidden]) select', (selects) =>
      selects.map((select) => [...select.querySelectorAll('option')].map(({ text }) => text)),
    );
    expect(options.slice(0, 3)).toEqual([
      ['alle', '1.0 Vertraulichkeit', '1.1 Verfügbarkeit', 'Codex'],
      ['alle', 'umgesetzt', 'außer Kraft', 'teilweise umgesetzt', 'geplant'],
      ['alle', 'Datenschutz-Grundverordnung (Auswahl)', 'ISO/IEC 27001:2022 Anhang A'],
    ]);
  });

  it('combine with each other and with the search', async () => {
    const page = await open('handbook.de.html');
    await page.select('#_group', 'vertraulichkeit');
    expect(await shownCards(page)).toEqual(['zutritt', 'altanlage', 'fernwartung', 'honigtopf']);
    await page.select('#_status', 'umgesetzt');
    expect(await shownCards(page)).toEqual(['zutritt', 'honigtopf']);
    await page.select('#_framework', 'ISO/IEC 27001:2022 Anhang A');
    expect(await shownCards(page)).toEqual(['zutritt']);
    expect(await textAt(page, 'main .notice')).toBe(
      'Auszug: Gezeigt und gedruckt werden 1 von 7 Regeln und Maßnahmen (1.0 Vertraulichkeit, umgesetzt, ISO/IEC 27001:2022 Anhang A).',
    );
    await search(page, 'strom');
    expect(await shownCards(page)).toEqual(['zutritt']);
    await page.keyboard.type('x');
    expect(await shownCards(page)).toEqual([]);
  });

  it('are lifted by one button', async () => {
    const page = await open('handbook.de.html');
    expect(await page.$eval('#_reset', (button) => button.checkVisibility())).toBe(false);
    await page.select('#_status', 'geplant');
    await page.click('#_reset');
    expect(await shownCards(page)).toEqual(all);
    expect(await focused(page)).toBe('_query');
  });

  it('of customers know no frameworks', async () => {
    const page = await open('annex.de.html');
    expect(await page.$('#_framework')).toBeNull();
    expect(await page.content()).not.toContain('27001');
    await page.select('#_status', 'geplant');
    expect(await shownCards(page)).toEqual(['notstrom']);
  });
});
