import { describe, expect, it } from 'vitest';
import { changePages } from '../support/changeDocuments.ts';
import { changedSample } from '../support/changedSample.ts';
import { screensIn, screensOf } from '../support/screens.ts';
import { violations } from '../support/violations.ts';

const { open } = screensOf('test/cases/sample');
const shipped = screensOf('.');
const changed = screensIn(() => changePages(changedSample()));

const screens = [320, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, height: 900, theme, script: true })),
);
const changeNames = ['changes.de.html', 'changes.en.html', 'annex-redline.de.html', 'annex-redline.en.html'];
const names = ['index.html', 'handbook.de.html', 'annex.de.html', 'handbook.en.html', 'annex.en.html'];

describe.each(screens)('at $width pixels, $theme, axe-core finds nothing wrong', (screen) => {
  it.each(names)('with %s', async (name) => {
    expect(await violations(await open(name, screen))).toEqual([]);
  });

  it.each(names.slice(1))('with %s while it is searched and filtered', async (name) => {
    const page = await open(name, screen);
    await page.click('summary');
    await page.select('#_group', 'verfuegbarkeit');
    await page.type('#_query', 'usv');
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });

  it.each(['index.html', 'handbook.de.html', 'annex.de.html'])(
    'with %s of the shipped content',
    async (name) => {
      expect(await violations(await shipped.open(name, screen))).toEqual([]);
    },
  );
});

describe.each(screens)('at $width pixels, $theme, of two versions', (screen) => {
  it.each(changeNames)('axe-core finds nothing wrong with %s', async (name) => {
    expect(await violations(await changed.open(name, screen))).toEqual([]);
  });

  it('axe-core finds nothing wrong with a redline that is searched', async () => {
    const page = await changed.open('annex-redline.de.html', screen);
    await page.type('#_query', '10 Minuten');
    expect(await violations(page)).toEqual([]);
  });
});

it('axe-core sees what is wrong', async () => {
  const page = await open('handbook.de.html');
  await page.evaluate(() => document.querySelector('label')?.remove());
  expect(await violations(page)).toContainEqual(expect.stringMatching(/^label: /));
});
