import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Printer } from '../../src/io/printer.ts';
import type { Artefact } from '../../src/release/manifest.ts';
import { madeChangeDocuments } from '../support/changeDocuments.ts';
import { changedSample, everyFate, everythingChanged } from '../support/changedSample.ts';
import { checkPdf } from '../support/pdfua/checkPdf.ts';
import { openTestPrinter } from '../support/printing.ts';
import { attachedTo, linksOf, outlineOf, pageTexts, structureOf } from '../support/readPdf.ts';

let printer: Printer;
let made: ReadonlyMap<string, Artefact>;
beforeAll(async () => {
  printer = await openTestPrinter();
  made = await madeChangeDocuments(changedSample(), printer);
});
afterAll(() => printer.close());

function pdf(name: string): Uint8Array {
  return made.get(name)?.bytes ?? new Uint8Array();
}

const names = ['changes.de.pdf', 'changes.en.pdf', 'annex-redline.de.pdf', 'annex-redline.en.pdf'];

describe('the PDFs about two versions', () => {
  it.each(names)('%s passes all machine checks', async (name) => {
    expect(await checkPdf(pdf(name))).toEqual([]);
  });

  it.each(everyFate)('pass them with everything that a text can be made of, %s', async (fate) => {
    const documents = await madeChangeDocuments(everythingChanged(fate), printer, 'musterkunde');
    for (const [name, { bytes, mediaType }] of documents) {
      if (mediaType !== 'application/pdf') continue;
      expect({ name, findings: await checkPdf(bytes) }).toEqual({ name, findings: [] });
    }
  });

  it.each(names)(
    '%s shows its marks by signs, so that grey print and copied text keep them',
    async (name) => {
      const text = (await pageTexts(pdf(name))).join(' ');
      expect(text).toContain('[Einsatz von USV-Systemen] {Unterbrechungsfreie Stromversorgung}');
      expect(text).not.toMatch(/gestrichen:|deleted:/);
    },
  );

  it('lead from the overview to every change, and say on which page', async () => {
    const links = new Set(await linksOf(pdf('changes.de.pdf')));
    expect(links).toContain('Fernwartung nur nach Freigabe, Seite 3');
    const [, second = ''] = await pageTexts(pdf('changes.de.pdf'));
    expect(second).toMatch(/1\.0\.3 Fernwartung nur nach Freigabe abgesenkt Fernwartung 3/);
  });

  it('have an outline that tells what is gone and what is new', async () => {
    const report = (await outlineOf(pdf('changes.de.pdf'))).map(({ title }) => title);
    expect(report).toContain('1.1.1 [Einsatz von USV-Systemen] {Unterbrechungsfreie Stromversorgung}');
    expect(report).toContain('[1] {2} Den Bildschirm sperren');
    const annex = (await outlineOf(pdf('annex-redline.de.pdf'))).map(({ title }) => title);
    expect(annex).toContain('[1.1.2] [Notstrom aus einem Aggregat]');
  });

  it('hold marked words in the paragraph in which they stand', () => {
    const lines = structureOf(pdf('annex-redline.de.pdf')).map((line) => line.trim());
    const from = lines.findIndex((line) => line.includes('überbrückt Ausfälle'));
    expect(lines[from - 1]).toBe('P');
    expect(lines.slice(from + 1, from + 8)).toEqual(
      ['[', '15 Minuten', ']', '', '{', '10 Minuten', '}'].map((text) => `"${text}"`),
    );
  });

  it('carry the changes as data', async () => {
    const files = await attachedTo(pdf('changes.de.pdf'));
    expect(Object.keys(files).toSorted()).toEqual(['changes.json', 'provenance.json']);
  });
});
