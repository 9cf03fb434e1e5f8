import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Printer } from '../../src/io/printer.ts';
import { documentOf, openTestPrinter, printed, refusal } from '../support/printing.ts';
import { pageTexts } from '../support/readPdf.ts';
import { openListener, requestsTo } from '../support/requests.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await openTestPrinter();
});
afterAll(() => printer.close());

describe('a document that is hostile', () => {
  it.each(Object.keys(requestsTo('')))('reaches no server by way of %s', async (name) => {
    const listener = await openListener();
    await printed(printer, documentOf(`<p>Text</p>${requestsTo(listener.address)[name]}`));
    await pause(100);
    listener.close();
    expect(listener.connections()).toBe(0);
  });

  it('reaches no server by way of a font', async () => {
    const listener = await openListener();
    const font = `@font-face{font-family:Haus;src:url(${listener.address}/a.woff2)} p{font-family:Haus}`;
    const document = documentOf('<p>Text</p>', `<style>${font}</style>`);
    expect(await refusal(printer, document)).toMatchObject({ code: 'font-unloaded' });
    listener.close();
    expect(listener.connections()).toBe(0);
  });

  it.each(['http://127.0.0.1:9/', 'about:blank', 'http://handbuch.example/'])(
    'is refused when it sends the page on to %s',
    async (address) => {
      const refresh = `<meta http-equiv="refresh" content="0;url=${address}">`;
      const reason = { code: 'print-navigated', document: 'handbook.de', address };
      expect(await refusal(printer, documentOf('<p>Text</p>', refresh))).toEqual(reason);
    },
  );

  it('is refused when the page that is shown has another title or language', async () => {
    const document = documentOf('<p>Text</p>');
    const reason = { code: 'print-navigated' };
    expect(await refusal(printer, { ...document, title: 'Anlage' })).toMatchObject(reason);
    expect(await refusal(printer, { ...document, language: 'en' })).toMatchObject(reason);
  });

  it('runs no script, not even one without an end', async () => {
    const script = '<script>document.body.textContent = "Skript"; for (;;);</script>';
    const body = `<p>Text</p>${script}<img src="x" onerror="for (;;);">`;
    expect(await pageTexts(await printed(printer, documentOf(body)))).toEqual(['Text']);
  });

  it('shows no file of the machine', async () => {
    const file = 'file:///etc/passwd';
    const body = `<p>Text</p><iframe src="${file}"></iframe><object data="${file}"></object><embed src="${file}">`;
    expect((await pageTexts(await printed(printer, documentOf(body)))).join()).not.toContain('root:');
  });
});
