import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isShownToCustomers } from '../../src/catalogue/audience.ts';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';
import { readContent } from '../../src/pipeline.ts';
import { tomwerk } from '../support/cli.ts';
import { projectRoot, treeOf } from '../support/projects.ts';
import { isQpdfInstalled, qpdfFindings } from '../support/qpdf.ts';
import { fontsOf, linksOf, outlineOf, structureOf } from '../support/readPdf.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const { catalogue } = readContent(treeOf(projectRoot)).value;
const all = [...catalogue.rules, ...catalogue.measures];
const shown = { handbook: all, annex: all.filter(isShownToCustomers) };

/** Text without the white space that line breaks may put anywhere. */
function bare(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '');
}

describe.each(['handbook', 'annex'] as const)('the PDF of the %s, finished', (name) => {
  let file: string;
  let pdf: Uint8Array;

  beforeAll(async () => {
    const out = join(await temporaryFolder(), 'out');
    await tomwerk(['build', '--only', name, '--format', 'pdf', '--out', out]);
    file = join(out, `${name}.de.pdf`);
    pdf = Uint8Array.from(await readFile(file));
  });

  it('has an outline down to every rule and measure, each with the page on which it stands', async () => {
    const numbers = readPageNumbers(pdf);
    const outline = (await outlineOf(pdf)).map(({ title, page }) => `${bare(title)} ${page}`);
    const items = shown[name].map(
      ({ id, fields }) => `${bare(`${fields.number ?? ''}${fields.title}`)} ${numbers.get(id)}`,
    );
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => !outline.includes(item))).toEqual([]);
    expect(outline.filter((item) => item.endsWith(' null'))).toEqual([]);
  });

  it('describes every link in words', async () => {
    const links = await linksOf(pdf);
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter((link) => !/\p{Letter}{3}.*, Seite \d+$/u.test(link) && !link.startsWith('http')),
    ).toEqual([]);
  });

  it('holds a subset of every font that it uses', () => {
    const fonts = fontsOf(pdf);
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ isEmbedded, font }) => !isEmbedded || !/^[A-Z]{6}\+/.test(font))).toEqual([]);
  });

  it('has no element without a meaning, and a body in every item of a list', () => {
    const types = structureOf(pdf).map((line) => line.trim().split(' ')[0]);
    const count = (type: string) => types.filter((other) => other === type).length;
    expect(count('NonStruct')).toBe(0);
    expect(count('LI')).toBeGreaterThan(0);
    expect(count('LBody')).toBe(count('LI'));
  });

  it.runIf(isQpdfInstalled)('is sound to qpdf, where that is installed', () => {
    expect(qpdfFindings(file)).toBe('');
  });
});
