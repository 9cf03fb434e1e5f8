import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { changePages } from '../support/changeDocuments.ts';
import { changedSample, everyFate, everythingChanged } from '../support/changedSample.ts';
import { screensIn, screensOf } from '../support/screens.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

async function findings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`),
  );
}

const places = ['test/cases/sample', 'test/cases/minimal', '.'].map((project) => ({
  project,
  screens: screensOf(project),
}));
const changed = { project: 'two versions', screens: screensIn(() => changePages(changedSample())) };

const rewritten = everyFate.map((fate) => ({
  project: `two versions of every text, ${fate}`,
  screens: screensIn(() => changePages(everythingChanged(fate))),
}));

describe.each([...places, changed, ...rewritten])('the pages of $project', ({ screens: { folder } }) => {
  it('are valid HTML to the standard', async () => {
    const names = (await readdir(folder())).filter((name) => name.endsWith('.html'));
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) {
      expect(await findings(await readFile(join(folder(), name), 'utf8')), name).toEqual([]);
    }
  });
});

it('html-validate sees what is wrong', async () => {
  expect(
    await findings(
      '<!doctype html><html lang="de"><head><title>T</title></head><body><p><div></div></p></body></html>',
    ),
  ).not.toEqual([]);
});
