import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HtmlDocument } from '../../src/html/htmlDocument.ts';
import type { Printer } from '../../src/io/printer.ts';
import { finishPdf } from '../../src/pdf/finishPdf.ts';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';
import {
  documentOf,
  finishingOn,
  isBrowserBundled,
  openTestPrinter,
  printed,
  refusal,
} from '../support/printing.ts';
import { pageTexts } from '../support/readPdf.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await openTestPrinter();
});
afterAll(() => printer.close());

/** Ids of every kind that a browser writes in its own way. */
function idsOf(chapters: number): readonly string[] {
  return Array.from({ length: chapters }, (_, index) =>
    index % 2 === 0 ? `maßnahme ${index}%` : `kapitel-${index}`,
  );
}

/** Contents, and then one chapter a page. */
function handbook(ids: readonly string[], style = ''): HtmlDocument {
  const contents = ids.map(
    (id) => `<li><a href="#${encodeURIComponent(id)}">${id}</a>: <b data-page-of="${id}"></b>.`,
  );
  const chapters = ids.map((id) => `<h2 id="${id}" style="break-before:page">Thema ${id}.</h2>`);
  return documentOf(`<ul>${contents.join('')}</ul>${chapters.join('')}`, `<style>${style}</style>`);
}

/** The ids whose page is not the one that the contents name. */
function wrongPages(ids: readonly string[], pages: readonly string[]): readonly string[] {
  const contents = pages
    .filter((text) => !text.includes('Thema'))
    .join(' ')
    .replaceAll(' .', '.');
  return ids.filter((id) => {
    const page = pages.findIndex((text) => text.includes(`Thema ${id}.`)) + 1;
    return !contents.includes(`${id}: ${page}.`);
  });
}

const reference = '<a href="#a">A</a> <b data-page-of="a"></b><p id="a">a</p>';

describe('a printed document', () => {
  it('keeps umlauts and says its language', async () => {
    const text = 'Maßnahmen für Größe, Übersicht und Öl: „Zutritt“ – 24 €';
    const pdf = await printed(printer, documentOf(`<p>${text}</p>`));
    expect(await pageTexts(pdf)).toEqual([text]);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (de)');
  });

  it('names in its contents the page of every chapter, over several pages', async () => {
    const ids = idsOf(70);
    const pages = await pageTexts(await printed(printer, handbook(ids)));
    expect(pages.length).toBeGreaterThan(71);
    expect(wrongPages(ids, pages)).toEqual([]);
  });

  it('is printed until its page numbers are right, where writing them moves the chapters', async () => {
    const ids = idsOf(50);
    let prints = 0;
    const counting = (pdf: Uint8Array) => {
      prints += 1;
      return readPageNumbers(pdf);
    };
    const growing = 'b{display:block} b:empty{display:none}';
    const pages = await pageTexts(await printed(printer, handbook(ids, growing), counting));
    expect(prints).toBe(3);
    expect(wrongPages(ids, pages)).toEqual([]);
  });

  it('is refused when its page numbers never settle', async () => {
    let prints = 0;
    const restless = () => {
      prints += 1;
      return new Map([['a', prints]]);
    };
    const reason = { code: 'page-numbers-unstable', document: 'handbook.de', ids: ['a'] };
    expect(await refusal(printer, documentOf(reference), restless)).toEqual(reason);
    expect(prints).toBe(5);
  });

  it('is refused when it asks for a page to which no link leads', async () => {
    const document = documentOf('<b data-page-of="a"></b><p id="a">a</p>');
    const reason = { code: 'page-number-missing', document: 'handbook.de', ids: ['a'] };
    expect(await refusal(printer, document)).toEqual(reason);
  });

  it('without page numbers is printed once', async () => {
    const never = () => {
      throw new Error('The numbers were asked for.');
    };
    expect(await printed(printer, documentOf('<p>Text</p>'), never)).not.toHaveLength(0);
  });

  it('is refused when it has no text', async () => {
    const reason = { code: 'print-empty', document: 'handbook.de' };
    expect(await refusal(printer, documentOf('<p hidden>Text</p>'))).toEqual(reason);
  });

  it('is refused when one of its fonts does not load', async () => {
    const font = '@font-face{font-family:Haus;src:url(data:font/woff2;base64,AAAA)} p{font-family:Haus}';
    const reason = { code: 'font-unloaded', document: 'handbook.de', fonts: ['Haus'] };
    expect(await refusal(printer, documentOf('<p>Text</p>', `<style>${font}</style>`))).toEqual(reason);
  });

  it.runIf(isBrowserBundled)('shows no font of the machine, whatever it has', async () => {
    const body = '<p style="font-family:DejaVu Sans,Arial,serif">Zutritt → Zugang</p>';
    const pdf = Buffer.from(await printed(printer, documentOf(body))).toString('latin1');
    expect(new Set(pdf.match(/(?<=\/FontName \/\w+\+)\S+/g))).toEqual(new Set(['OpenSans-Regular']));
  });

  it('passes a fault of the program on, and others are printed after it', async () => {
    const faulty = () => {
      throw new TypeError('a fault');
    };
    await expect(printer.print(documentOf(reference), faulty)).rejects.toThrow('a fault');
    expect(await printed(printer, documentOf('<p>Text</p>'))).not.toHaveLength(0);
  });
});

describe('two prints of a document, once they are finished', () => {
  const table = '<table><thead><tr><th scope="col">A<th scope="col">B<tbody><tr><td>1<td>2</table>';
  const document = handbook(idsOf(12), `p{color:red}`);

  function finished(pdf: Uint8Array): string {
    return Buffer.from(finishPdf(pdf, finishingOn('2026-03-14T00:00:00Z'))).toString('latin1');
  }

  it('have the same bytes, whatever else the browser prints at the time', async () => {
    const others = documentOf(table.repeat(100));
    const [first, , second] = await Promise.all(
      [document, others, document, others].map((one) => printed(printer, one)),
    );
    const third = finished(await printed(printer, document));
    expect([first, second].map((pdf) => pdf && finished(pdf) === third)).toEqual([true, true]);
  });

  it('have the same bytes from two browsers with another language and time zone', async () => {
    const environment = { ...process.env, LANG: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' };
    const other = await openTestPrinter({ environment });
    const first = await printed(other, documentOf(table));
    await other.close();
    // The moment of printing is written in seconds.
    await pause(1100);
    const second = await printed(printer, documentOf(table));
    expect(Buffer.compare(first, second)).not.toBe(0);
    expect(finished(second)).toBe(finished(first));
  });
});
