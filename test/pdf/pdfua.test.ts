import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tomwerk } from '../support/cli.ts';
import { everything, onePixel } from '../support/everything.ts';
import { checkPdf } from '../support/pdfua/checkPdf.ts';
import { textAt } from '../support/pdfua/objects.ts';
import { openDocument } from '../support/pdfua/openDocument.ts';
import { casesFolder, projectRoot } from '../support/projects.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const sample = join(casesFolder, 'sample');

/** The sample with one more measure. */
async function richProject(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(sample, folder, { recursive: true });
  const measures = join(folder, 'content/measures/1.0-vertraulichkeit');
  await writeFile(join(measures, 'alles.md'), everything);
  await writeFile(join(measures, 'punkt.png'), Buffer.from(onePixel, 'base64'));
  return folder;
}

/** Name → bytes of every PDF that a build makes. */
async function builtPdfs(
  project: string,
  more: readonly string[] = [],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const out = join(await temporaryFolder(), 'out');
  const { code, stderr } = await tomwerk([
    'build',
    ...['--project', project, '--format', 'pdf', '--out', out],
    ...more,
  ]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const names = (await readdir(out)).filter((name) => name.endsWith('.pdf'));
  const files = names.map(async (name) => [name, await readFile(join(out, name))] as const);
  return new Map(await Promise.all(files));
}

describe('every PDF', () => {
  it.each([
    ['of the shipped content', async () => projectRoot, [], 2],
    ['of the sample, in both languages', async () => sample, [], 4],
    ['for a customer', async () => sample, ['--customer', 'musterkunde', '--only', 'annex'], 1],
    ['of a project without anything that may be left out', async () => join(casesFolder, 'minimal'), [], 2],
    ['of everything that a text can be made of', richProject, [], 4],
  ] as const)('%s passes all machine checks', async (_, project, options, count) => {
    const pdfs = await builtPdfs(await project(), options);
    expect(pdfs.size).toBe(count);
    for (const [name, pdf] of pdfs)
      expect({ name, findings: await checkPdf(pdf) }).toEqual({ name, findings: [] });
  });

  it('says where a passage is in another language than the document', async () => {
    const pdf = (await builtPdfs(sample, ['--only', 'annex'])).get('annex.en.pdf');
    const { catalog, elements } = await openDocument(pdf ?? new Uint8Array());
    expect(textAt(catalog, 'Lang')).toBe('en');
    expect(elements.map(({ dictionary }) => textAt(dictionary, 'Lang'))).toContain('de');
  });
});
