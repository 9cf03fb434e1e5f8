import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isShownToCustomers } from '../../src/catalogue/audience.ts';
import { exampleDate } from '../../src/checks/example.ts';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';
import { checkContent } from '../../src/pipeline.ts';
import { tomwerk } from '../support/cli.ts';
import { projectRoot, treeOf } from '../support/projects.ts';
import { pageTexts } from '../support/readPdf.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const { catalogue } = checkContent(treeOf(projectRoot), exampleDate).value;
const all = [...catalogue.rules, ...catalogue.measures];
const shown = { handbook: all, annex: all.filter(isShownToCustomers) };

/** Text without the white space that line breaks may put anywhere. */
function bare(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '');
}

describe.each(['handbook', 'annex'] as const)('the printed %s of the shipped content', (name) => {
  const items = shown[name].map(({ id, fields }) => ({
    id,
    number: fields.number ?? '',
    title: fields.title,
  }));

  let pdf: Uint8Array;
  let pages: string[];
  let numbers: ReadonlyMap<string, number>;

  beforeAll(async () => {
    const out = join(await temporaryFolder(), 'out');
    const { code, stderr } = await tomwerk(['build', '--only', name, '--format', 'pdf', '--out', out]);
    expect(stderr).not.toContain('Fehler ');
    expect(code).toBe(0);
    pdf = Uint8Array.from(await readFile(join(out, `${name}.de.pdf`)));
    pages = await pageTexts(pdf);
    numbers = readPageNumbers(pdf);
  });

  it('holds all numbers and titles', () => {
    const text = bare(pages.join(' '));
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ number, title }) => !text.includes(bare(`${number}${title}`)))).toEqual([]);
  });

  it('has every rule and measure on the page that the contents name', () => {
    const wrong = items.filter(({ id, title }) => {
      const page = numbers.get(id) ?? 0;
      return !bare(pages[page - 1] ?? '').includes(bare(title));
    });
    expect(wrong).toEqual([]);
  });

  it('prints in the contents the number of that page', () => {
    const contents = pages.slice(0, Math.min(...numbers.values()) + 3).join(' ');
    const wrong = items.filter(({ id, number, title }) => {
      const line = `${number}${title}`;
      const at = bare(contents).indexOf(bare(line));
      const printed = /^[.…\s]*(\d+)/.exec(bare(contents).slice(at + bare(line).length))?.[1] ?? '';
      return at < 0 || !printed.startsWith(String(numbers.get(id)));
    });
    expect(wrong).toEqual([]);
  });

  it('counts its pages in the footer', () => {
    expect(pages[1]).toContain(`2 von ${pages.length}`);
    expect(pages.at(-1)).toContain(`${pages.length} von ${pages.length}`);
  });

  it('prints umlauts, sharp s, German quotation marks and dates', () => {
    const text = pages.join(' ');
    for (const sample of ['Maßnahmen', 'Verfügbarkeit', '„Wir“']) expect(text).toContain(sample);
    expect(text.replaceAll('\u00A0', ' ')).toMatch(
      /\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) 20\d\d/,
    );
  });
});

describe('the printed annex', () => {
  it('has the change clause on the page with the signatures, so that they never stand alone', async () => {
    const clause = catalogue.chapters.find(({ fields }) => fields.topic === 'changes');
    const out = join(await temporaryFolder(), 'out');
    await tomwerk(['build', '--only', 'annex', '--format', 'pdf', '--out', out]);
    const numbers = readPageNumbers(Uint8Array.from(await readFile(join(out, 'annex.de.pdf'))));
    expect(numbers.get('_signature')).toBeGreaterThan(0);
    expect(numbers.get(clause?.id ?? '')).toBe(numbers.get('_signature'));
  });
});
