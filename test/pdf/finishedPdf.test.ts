import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Printer } from '../../src/io/printer.ts';
import { finishPdf } from '../../src/pdf/finishPdf.ts';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';
import { documentOf, finishingOn, openTestPrinter, printed } from '../support/printing.ts';
import { isQpdfInstalled, qpdfFindings } from '../support/qpdf.ts';
import { linksOf, pageTexts, structureOf } from '../support/readPdf.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const attachment = {
  name: 'measures.json',
  mediaType: 'application/json',
  description: 'Maßnahmen',
  relationship: 'Data',
  bytes: new TextEncoder().encode('{"measures":[]}'),
} as const;
const finishing = { ...finishingOn('2026-03-14T00:00:00Z'), attachments: [attachment] };
const margins = '<style>@page{size:A4;margin:20mm;@bottom-right{content:"Seite " counter(page)}}</style>';

let printer: Printer;
beforeAll(async () => {
  printer = await openTestPrinter();
});
afterAll(() => printer.close());

async function finished(body: string, head = margins): Promise<Uint8Array> {
  return finishPdf(await printed(printer, documentOf(body, head)), finishing);
}

/** The structure below the document itself. */
async function structure(body: string): Promise<string> {
  const lines = structureOf(await finished(body));
  return lines
    .slice(1)
    .map((line) => line.slice(2))
    .join('\n');
}

const expected = (lines: TemplateStringsArray) => lines.join('').trim().replaceAll(/^ {6}/gm, '');

describe('the structure of a finished PDF', () => {
  it('holds paragraphs in place of boxes, and emphasis within them', async () => {
    const body =
      '<main><div><p>Ein <strong>starkes</strong> Wort</p></div><dl><dt>Begriff<dd>Inhalt</dl></main>';
    expect(await structure(body)).toBe(expected`
      P
        "Ein"
        Strong
          "starkes"
        "Wort"
      P
        "Begriff"
      P
        "Inhalt"
    `);
  });

  it('gives items of lists a body, and bullets that are drawn no place in it', async () => {
    expect(await structure('<ol><li>eins</ol><ul><li><p>zwei</p></ul>')).toBe(expected`
      L
        LI
          Lbl
            "1."
          LBody
            "eins"
      L
        LI
          LBody
            P
              "zwei"
    `);
  });

  it('leaves no level of headings out', async () => {
    expect(await structure('<h1>a</h1><h4>b</h4>')).toBe(expected`
      H1
        "a"
      H2
        "b"
    `);
  });

  it('names pictures by their alternative, and says nothing of those that decorate', async () => {
    const picture = (alternative: string) => `<img alt="${alternative}" width=9 height=9 src="${pixel}">`;
    expect(
      await structure(`<p>Vor ${picture('Ein Bild')}</p><div style="opacity:.5">${picture('')}</div>`),
    ).toBe(expected`
      P
        "Vor"
        Figure (Ein Bild)
          ""
    `);
  });

  it('says the language of passages in another one', async () => {
    expect(await structure('<p lang="en">English, <em lang="fr">français</em></p>')).toBe(expected`
      P (en)
        "English,"
        Em (fr)
          "français"
    `);
  });

  it('reads the head of a table once, although it stands on every page', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `<tr><td>Zeile ${index}`);
    const pdf = await finished(`<table><thead><tr><th scope="col">Kopf<tbody>${rows.join('')}</table>`);
    expect((await pageTexts(pdf)).filter((text) => text.includes('Kopf')).length).toBeGreaterThan(2);
    expect(structureOf(pdf).filter((line) => line.includes('Kopf'))).toHaveLength(1);
  });

  it('has empty cells in their columns, which a print leaves out', async () => {
    const head =
      '<thead><tr><th scope="col">Nr.<th scope="col">Regel<th scope="col">a<th scope="col">b</thead>';
    const rows =
      '<tr><td>1<th scope="row">eins<td><td>x<tr><td><th scope="row">zwei<td>x<td><tr><th scope="row" colspan="4">drei';
    const types = structureOf(await finished(`<table>${head}<tbody>${rows}</table>`))
      .map((line) => line.trim())
      .slice(2)
      .join(' ');
    expect(
      types
        .split('TR ')
        .slice(2)
        .map((row) => row.trim()),
    ).toEqual(['TD "1" TH "eins" TD TD "x"', 'TD TH "zwei" TD "x" TD', 'TH "drei"']);
  });

  it('holds what stands in a box with opacity, which is a drawing of its own', async () => {
    expect(await structure('<div style="opacity:.5"><h1>Titel</h1><p>Text</p></div>')).toBe(expected`
      H1
        "Titel"
      P
        "Text"
    `);
  });

  it('holds no running titles and page numbers', async () => {
    const pdf = await finished('<p>Text</p>');
    expect(await pageTexts(pdf)).toEqual([expect.stringContaining('Seite 1')]);
    expect(structureOf(pdf).join('\n')).not.toContain('Seite');
  });
});

describe('links of a finished PDF', () => {
  const long = 'ein langer Verweis '.repeat(12).trim();

  it('say their text and their page, on every line over which they break', async () => {
    const body = `<p><a href="#ziel">Zum Ziel</a> <a href="https://example.org">${long}</a></p><p id="ziel" style="break-before:page">Ziel</p>`;
    const links = await linksOf(await finished(body));
    expect(links[0]).toBe('Zum Ziel, Seite 2');
    expect(links.length).toBeGreaterThan(2);
    expect(new Set(links.slice(1))).toEqual(new Set([long]));
  });

  it('in contents say the number of the page once', async () => {
    const body =
      '<p><a href="#ziel">Das Ziel <b data-page-of="ziel"></b></a></p><p id="ziel" style="break-before:page">Ziel</p>';
    expect(new Set(await linksOf(await finished(body)))).toEqual(new Set(['Das Ziel, Seite 2']));
  });

  it('that are a picture say its alternative', async () => {
    const body = `<p>Zur <a href="https://example.org"><img alt="Startseite" width=9 height=9 src="${pixel}"></a></p>`;
    expect(new Set(await linksOf(await finished(body)))).toEqual(new Set(['Startseite']));
  });
});

describe('finishing', () => {
  const body = `<h1>Titel</h1><p>Text mit <a href="#ziel">Verweis</a>, Größe und 5 km</p><table><tr><th scope="row">a<td>b</table><h2 id="ziel" style="break-before:page">Ziel</h2><div style="opacity:.5">Blass</div>`;

  it('changes no text and no page', async () => {
    const raw = await printed(printer, documentOf(body, margins));
    const pdf = finishPdf(raw, finishing);
    expect(await pageTexts(pdf)).toEqual(await pageTexts(raw));
    expect(readPageNumbers(pdf)).toEqual(readPageNumbers(raw));
  });

  it('gives the same bytes for two prints', async () => {
    expect(Buffer.compare(await finished(body), await finished(body))).toBe(0);
  });

  it.runIf(isQpdfInstalled)('makes a file in which qpdf, where it is installed, finds no fault', async () => {
    const file = join(await temporaryFolder(), 'finished.pdf');
    await writeFile(file, await finished(body));
    expect(qpdfFindings(file)).toBe('');
  });
});
