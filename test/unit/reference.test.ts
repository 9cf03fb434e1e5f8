import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleDate, exampleProject } from '../../src/checks/example.ts';
import { checks } from '../../src/checks/index.ts';
import { findingTopics } from '../../src/cli/findingTopics.ts';
import { allFindings } from '../../src/cli/speech.ts';
import { messageLanguages } from '../../src/diagnostics/finding.ts';
import { checkContent } from '../../src/pipeline.ts';
import { fieldReference } from '../../src/reference/fieldReference.ts';
import { findingIndex } from '../../src/reference/findings/findingIndex.ts';
import { findingPage } from '../../src/reference/findings/findingPage.ts';
import { settingsOf } from '../../src/reference/findings/settingsPart.ts';
import { jsonSchemas } from '../../src/reference/jsonSchema.ts';
import { treeFrom } from '../support/projects.ts';

const docs = join(import.meta.dirname, '../../docs');

describe('the generated reference', () => {
  it('names every field in German as the schema has it', async () => {
    await expect(fieldReference('de')).toMatchFileSnapshot(join(docs, 'felder.md'));
  });

  it('names every field in English as the schema has it', async () => {
    await expect(fieldReference('en')).toMatchFileSnapshot(join(docs, 'fields.md'));
  });

  it.each([...jsonSchemas()])('holds %s as the schema has it', async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(docs, 'schema', name));
  });

  it('describes every field in both languages', () => {
    expect(fieldReference('de')).not.toMatch(/\|\s*\|$/m);
    expect(fieldReference('en')).not.toMatch(/\|\s*\|$/m);
  });
});

const entries = findingTopics.flatMap((topic) => topic.entries);
const pages = messageLanguages.flatMap((language) => entries.map((entry) => ({ entry, language })));
const codeOf = ({ finding }: (typeof entries)[number]): string => finding.code;

describe('the reference of what can be reported', () => {
  it('has an entry for every code, and each once', () => {
    const codes = allFindings.map(({ code }) => code);
    expect(entries.map(codeOf).toSorted()).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(messageLanguages)('lists every code in %s', async (language) => {
    const path = join(docs, 'checks', language, 'README.md');
    await expect(findingIndex(findingTopics, language)).toMatchFileSnapshot(path);
  });

  it.each(pages.map(({ entry, language }) => ({ entry, language, code: codeOf(entry) })))(
    'has the page of $code in $language as the code has it',
    async ({ entry, language, code }) => {
      const path = join(docs, 'checks', language, `${code}.md`);
      await expect(findingPage(entry, language)).toMatchFileSnapshot(path);
    },
  );

  it.each(messageLanguages)('has no page in %s of a code that is gone', (language) => {
    const files = readdirSync(join(docs, 'checks', language));
    const expected = ['README.md', ...entries.map((entry) => `${codeOf(entry)}.md`)];
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  it('says something in every part of every page', () => {
    const empty = pages.filter(({ entry, language }) => {
      const prose = findingPage(entry, language).replace(/^(`{3,})[\s\S]*?^\1/gm, 'code');
      return /(?<!-)undefined|\n{3}|\{\w+\}|^##.*\n+##/m.test(prose);
    });
    expect(empty.map(({ entry, language }) => `${codeOf(entry)} ${language}`)).toEqual([]);
  });
});

/** What is wrong with settings, where an organisation with one measure writes these lines. */
function faultsOf(settings: string, id = 'beispiel'): string[] {
  const project = exampleProject({
    'organisation.md': `---\nid: organisation\nname: A\nlanguages: [de]\n${settings}\n---\n`,
    [`measures/1.0-schutz/${id}.md`]: `---\nid: ${id}\nnumber: "1.0.1"\ntitle: T\n---\n`,
  });
  return checkContent(treeFrom(project), exampleDate)
    .diagnostics.filter(({ code }) => /^(?:check|exception|field|yaml)-/.test(code))
    .map(({ code }) => code)
    .filter((code) => !/^exception-(?:used|unused)$/.test(code));
}

describe('the lines that a page shows to set a check', () => {
  const settable = checks.filter(({ locked }) => locked === null);

  it.each(settable.map((check) => ({ check, code: check.finding.code })))(
    'can be written as they are for $code',
    ({ check }) => {
      for (const language of messageLanguages) expect(faultsOf(settingsOf(check, language))).toEqual([]);
    },
  );

  it('can be written as the guide for editors shows them', () => {
    const guide = readFileSync(join(docs, 'redaktion.md'), 'utf8');
    const lines = /^```yaml\n(checks:\n[^`]*?)\n```/m.exec(guide)?.[1] ?? '';
    expect(lines).toContain('exceptions:');
    expect(faultsOf(lines, 'passwoerter')).toEqual([]);
  });
});
