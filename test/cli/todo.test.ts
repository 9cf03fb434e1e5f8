import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { tomwerk } from '../support/cli.ts';
import { casesFolder } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const sample = join(casesFolder, 'sample');

/** No wish for a language but those given. */
const quiet = { TOMWERK_MESSAGES: '', LC_ALL: '', LC_MESSAGES: '', LANG: '' };

/** A copy of the minimal project whose organisation publishes these languages. */
async function projectIn(languages: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(casesFolder, 'minimal'), folder, { recursive: true });
  const file = join(folder, 'content/organisation.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^languages: .*$/m, `languages: ${languages}`));
  return folder;
}

describe('tomwerk check --due', () => {
  it('lists every date, and nothing else', async () => {
    const { code, stdout, stderr } = await tomwerk(['check', '--due', '--project', sample]);
    expect(stdout).toContain(
      '2027-02-15  Überprüfung: 1.1.1 Einsatz von USV-Systemen – Leitung Betrieb [usv-systeme]',
    );
    expect(stdout).toContain('2027-08-31  Nachweis endet: 1.1.1 Einsatz von USV-Systemen (USV-Test 2026-08)');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('gives a calendar that a program of calendars reads', async () => {
    const { code, stdout } = await tomwerk(['check', '--due', '--format', 'ics', '--project', sample]);
    const events = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents('vevent');
    expect(events.map((event) => new ICAL.Event(event).uid)).toContain('review-usv-systeme@tomwerk');
    expect(code).toBe(0);
  });

  it('tells errors apart from the list, since what cannot be read has no date', async () => {
    const { code, stdout, stderr } = await tomwerk([
      'check',
      '--due',
      '--project',
      join(casesFolder, 'five-faults'),
    ]);
    expect(stderr).toContain('[field-unquoted]');
    expect(stdout).toMatch(/^Kein Termin: /);
    expect(code).toBe(1);
  });

  it.each([
    [['--format', 'ics'], 'Schreiben Sie `tomwerk check --due --format ics`.'],
    [['--due', '--format', 'sarif'], 'Mit `--due` gibt es die Formen `text` und `ics`, nicht `sarif`.'],
  ])('says which forms there are: %s', async (args, words) => {
    const { code, stdout, stderr } = await tomwerk(['check', ...args, '--project', sample]);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('the end of a check', () => {
  it('says whose the warnings are', async () => {
    const folder = await temporaryFolder();
    await cp(sample, folder, { recursive: true });
    for (const name of ['usv-systeme', 'notstrom']) {
      const file = join(folder, `content/measures/1.1-verfuegbarkeit/${name}.md`);
      await writeFile(file, `${await readFile(file, 'utf8')}\nNach der Datenschutzverordnung.\n`);
    }
    await mkdir(join(folder, 'content/notizen'));
    await writeFile(join(folder, 'content/notizen/x.md'), 'x');
    const { stdout } = await tomwerk(['check', '--project', folder]);
    expect(stdout).toMatch(
      /Warnungen nach Verantwortlichen\n {4}3 {2}Leitung Betrieb\n {7}content\/\S+zutritt\.md\n {7}content\/\S+notstrom\.md\n {7}content\/\S+usv-systeme\.md\n {4}\d {2}ohne Verantwortliche\n/,
    );
  });
});

describe('the language of the messages', () => {
  it.each([
    [
      '--messages before all',
      ['--messages', 'en'],
      { TOMWERK_MESSAGES: 'de', LANG: 'de_DE' },
      '[de, en]',
      'en',
    ],
    [
      'TOMWERK_MESSAGES before the terminal',
      [],
      { TOMWERK_MESSAGES: 'en', LANG: 'de_DE.UTF-8' },
      '[de]',
      'en',
    ],
    ['LC_ALL before LANG', [], { LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' }, '[de]', 'en'],
    ['LANG before the organisation', [], { LANG: 'de_AT.UTF-8' }, '[en]', 'de'],
    ['the organisation, where the terminal has none', [], { LANG: 'C.UTF-8' }, '[en, de]', 'en'],
    [
      'the organisation, where tomwerk does not speak that of the terminal',
      [],
      { LANG: 'fr_FR' },
      '[en]',
      'en',
    ],
    ['the first that tomwerk speaks', [], {}, '[fr, en]', 'en'],
    ['German, where nothing else is known', [], {}, '[fr]', 'de'],
    ['German, where the file is broken', [], {}, '[', 'de'],
  ])('is %s', async (_, args, env, languages, expected) => {
    const { stdout } = await tomwerk(['check', ...args], {
      cwd: await projectIn(languages),
      env: { ...quiet, ...env },
    });
    expect(stdout).toMatch(expected === 'de' ? /Fehler/ : /[Ee]rror/);
  });

  it('is that of the organisation for help and for faults of the arguments, too', async () => {
    const settings = { cwd: await projectIn('[en]'), env: quiet };
    expect((await tomwerk(['check', '--help'], settings)).stdout).toContain('Usage: tomwerk check');
    expect((await tomwerk(['chekc'], settings)).stderr).toContain('Probably `check` is meant.');
    const elsewhere = { cwd: await temporaryFolder(), env: quiet };
    expect((await tomwerk(['check', '--help', `--project=${settings.cwd}`], elsewhere)).stdout).toContain(
      'Usage:',
    );
  });
});
