import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tomwerk } from '../support/cli.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** The digests of all files of a folder. */
async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).toSorted();
  const digests = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

async function replaceIn(file: string, old: string, now: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(old);
  await writeFile(file, text.replace(old, now));
}

test('a build that would disclose internal text ends with 1, says where it stands and leaves the output alone', async () => {
  const project = await temporaryFolder();
  await cp(join(casesFolder, 'sample/content'), join(project, 'content'), { recursive: true });
  await cp(join(projectRoot, 'templates'), join(project, 'templates'), { recursive: true });
  expect((await tomwerk(['build'], { cwd: project })).code).toBe(0);
  const before = await contents(join(project, 'output'));
  expect(Object.keys(before)).toContain('annex.de.pdf');

  const file = join(project, 'content/measures/1.0-vertraulichkeit/honigtopf.md');
  await replaceIn(file, 'Ein Lockrechner', 'Er steht hinter der Wand. Ein Lockrechner');
  await replaceIn(join(project, 'templates/annex.hbs'), '</main>', '<p>Er steht hinter der Wand.</p></main>');
  const run = await tomwerk(['build'], { cwd: project });

  expect(run.code).toBe(1);
  expect(run.stderr).toContain('content/measures/1.0-vertraulichkeit/honigtopf.md:11:1  Fehler');
  expect(run.stderr).toContain(
    'In `annex.de` steht ein Text, den dieser Leser nicht sehen darf: „Er steht hinter der Wand“ (im sichtbaren Text). Es wurde nichts geschrieben.',
  );
  expect(run.stderr).toContain('`annex.en`');
  expect(run.stderr).toContain('[disclosure]');
  expect(await contents(join(project, 'output'))).toEqual(before);

  const english = await tomwerk(['build', '--format', 'html'], {
    cwd: project,
    env: { TOMWERK_MESSAGES: 'en' },
  });
  expect(english.code).toBe(1);
  expect(english.stderr).toContain(
    '`annex.de` holds a text that its reader may not see: “Er steht hinter der Wand” (in the visible text). Nothing was written.',
  );

  // The handbook is for readers inside the organisation.
  expect((await tomwerk(['build', '--only', 'handbook', '--format', 'html'], { cwd: project })).code).toBe(0);
});
