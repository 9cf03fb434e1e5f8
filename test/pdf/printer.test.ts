import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HtmlDocument } from '../../src/html/htmlDocument.ts';
import { openPrinter, type Printer } from '../../src/io/printer.ts';
import { finishPdf } from '../../src/pdf/finishPdf.ts';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';
import { browsersOf, processesOf } from '../support/browserProcesses.ts';
import { pageTexts } from '../support/readPdf.ts';
import { openListener, requestsTo } from '../support/requests.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const environment = process.env;
const timeoutMs = 60_000;
const onLinux = process.platform === 'linux';
const withBundledBrowser = onLinux && process.arch === 'x64' && !environment['PUPPETEER_EXECUTABLE_PATH'];

function documentOf(body: string, head = ''): HtmlDocument {
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Handbuch</title>${head}</head><body>${body}</body></html>`;
  return { name: 'handbook.de', language: 'de', title: 'Handbuch', html };
}

/** Contents and one chapter a page; the ids have umlauts, spaces and percent signs. */
function handbook(chapters: number, style = ''): HtmlDocument {
  const ids = Array.from(
    { length: chapters },
    (_, index) => [`maßnahme ${index}%`, `kapitel-${index}`][index % 2] ?? '',
  );
  const contents = ids.map(
    (id) => `<li><a href="#${encodeURIComponent(id)}">${id}</a> <b data-page-of="${id}"></b></li>`,
  );
  const sections = ids.map((id) => `<h2 id="${id}" style="break-before:page">Thema ${id}.</h2>`);
  return documentOf(`<ol>${contents.join('')}</ol>${sections.join('')}`, `<style>${style}</style>`);
}

/** A document that takes many seconds to print. */
const slowDocument = documentOf('<p>Ein Absatz von vielen.</p>'.repeat(40_000));

async function open(changes: Partial<Parameters<typeof openPrinter>[0]> = {}): Promise<Printer> {
  const { value, diagnostics } = await openPrinter({ environment, timeoutMs, ...changes });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Opens a printer and says which process its browser is. */
async function openAlone(changes: Partial<Parameters<typeof openPrinter>[0]> = {}) {
  const others = browsersOf(process.pid);
  const alone = await open(changes);
  const [browser = 0] = browsersOf(process.pid).filter((id) => !others.includes(id));
  expect(processesOf(browser).length).toBeGreaterThan(1);
  return { alone, browser };
}

let printer: Printer;
beforeAll(async () => {
  printer = await open();
});
afterAll(() => printer.close());

async function print(document: HtmlDocument, pageNumbersOf = readPageNumbers): Promise<Uint8Array> {
  const { value, diagnostics } = await printer.print(document, pageNumbersOf);
  expect(diagnostics).toEqual([]);
  return value ?? new Uint8Array();
}

/** Why a document was not printed: the codes and values of its diagnostics. */
async function refusal(document: HtmlDocument, pageNumbersOf = readPageNumbers) {
  const { value, diagnostics } = await printer.print(document, pageNumbersOf);
  expect(value).toBeNull();
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['fatal']);
  return diagnostics.map(({ code, values }) => ({ code, ...values }))[0];
}

describe('a printed document', () => {
  it('keeps umlauts and says its language, title and version of the browser', async () => {
    const pdf = await print(documentOf('<p>Maßnahmen für Größe, Übersicht und Öl: „Zutritt“ – 24 €</p>'));
    expect((await pageTexts(pdf)).join()).toContain(
      'Maßnahmen für Größe, Übersicht und Öl: „Zutritt“ – 24 €',
    );
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang \(de\)/);
    expect(printer.browserVersion).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it('names in its contents the page of every chapter, over several pages', async () => {
    const pages = await pageTexts(await print(handbook(70)));
    const contents = pages.filter((text) => !text.includes('Thema')).join(' ');
    const wrong = Array.from(
      { length: 70 },
      (_, index) => ['maßnahme ', 'kapitel-'][index % 2] + String(index),
    ).filter(
      (id) =>
        !contents.includes(
          `${id}${id.startsWith('m') ? '%' : ''} ${pages.findIndex((text) => text.includes(`Thema ${id}`)) + 1} `.trim(),
        ),
    );
    expect(pages.length).toBeGreaterThan(71);
    expect(wrong).toEqual([]);
  });

  it('is printed until its page numbers are right, where writing them moves the chapters', async () => {
    const document = handbook(50, '[data-page-of]{display:block} [data-page-of]:empty{display:none}');
    let prints = 0;
    const pdf = await print(document, (bytes) => {
      prints += 1;
      return readPageNumbers(bytes);
    });
    const pages = await pageTexts(pdf);
    const first = pages.findIndex((text) => text.includes('Thema maßnahme 0%')) + 1;
    expect(prints).toBe(3);
    expect(first).toBeGreaterThan(2);
    expect(pages[0]).toContain(`maßnahme 0% ${first}`);
  });

  it('is refused when its page numbers never settle', async () => {
    let prints = 0;
    const restless = () => {
      prints += 1;
      return new Map([['a', prints]]);
    };
    const document = documentOf('<a href="#a">A</a> <b data-page-of="a"></b><p id="a">a</p>');
    expect(await refusal(document, restless)).toEqual({
      code: 'page-numbers-unstable',
      document: 'handbook.de',
      ids: ['a'],
    });
    expect(prints).toBe(5);
  });

  it('is refused when it asks for a page to which no link leads', async () => {
    const document = documentOf('<b data-page-of="a"></b><p id="a">a</p>');
    expect(await refusal(document)).toEqual({
      code: 'page-number-missing',
      document: 'handbook.de',
      ids: ['a'],
    });
  });

  it('without page numbers is printed once', async () => {
    const never = () => {
      throw new Error('The numbers were asked for.');
    };
    expect(await print(documentOf('<p>Text</p>'), never)).not.toHaveLength(0);
  });

  it('is refused when it has no text', async () => {
    expect(await refusal(documentOf('<p hidden>Text</p>'))).toEqual({
      code: 'print-empty',
      document: 'handbook.de',
    });
  });

  it('is refused when one of its fonts does not load', async () => {
    const font = '@font-face{font-family:Haus;src:url(data:font/woff2;base64,AAAA)} p{font-family:Haus}';
    expect(await refusal(documentOf('<p>Text</p>', `<style>${font}</style>`))).toEqual({
      code: 'font-unloaded',
      document: 'handbook.de',
      fonts: ['Haus'],
    });
  });

  it.runIf(withBundledBrowser)('shows no font of the machine, whatever it has', async () => {
    const pdf = await print(
      documentOf('<p style="font-family:DejaVu Sans,Arial,serif">Zutritt → Zugang</p>'),
    );
    const fonts =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/(?<=\/FontName \/\w+\+)\S+/g) ?? [];
    expect(new Set(fonts)).toEqual(new Set(['OpenSans-Regular']));
  });

  it('passes a fault of the program on', async () => {
    const document = documentOf('<a href="#a">A</a><b data-page-of="a"></b><p id="a">a</p>');
    const faulty = () => {
      throw new TypeError('a fault');
    };
    await expect(printer.print(document, faulty)).rejects.toThrow('a fault');
    expect(await print(documentOf('<p>Text</p>'))).not.toHaveLength(0);
  });
});

describe('two prints of a document', () => {
  const finish = (pdf: Uint8Array) =>
    Buffer.from(finishPdf(pdf, { date: '2026-03-14T00:00:00Z' })).toString('latin1');
  const tables = '<table><thead><tr><th scope="col">A<th scope="col">B<tbody><tr><td>1<td>2</table>'.repeat(
    20,
  );

  it('have the same bytes once they are finished, whatever else the browser prints', async () => {
    const [first, , second] = await Promise.all(
      [handbook(12), slowerOnes(), handbook(12)].map((one) => print(one)),
    );
    const third = await print(handbook(12));
    expect(finish(second ?? third)).toBe(finish(first ?? third));
    expect(finish(third)).toBe(finish(first ?? third));
  });

  it('have the same bytes from two starts of the browser', async () => {
    const other = await open({ environment: { ...environment, LANG: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' } });
    const { value } = await other.print(documentOf(tables), readPageNumbers);
    await other.close();
    await pause(1100);
    expect(finish(await print(documentOf(tables)))).toBe(finish(value ?? new Uint8Array()));
  });

  function slowerOnes(): HtmlDocument {
    return documentOf(tables.repeat(5));
  }
});

describe('a document that is hostile', () => {
  it.each(Object.keys(requestsTo('')))('reaches no server by way of %s', async (name) => {
    const listener = await openListener();
    await print(documentOf(`<p>Text</p>${requestsTo(listener.address)[name]}`));
    await pause(100);
    listener.close();
    expect(listener.connections()).toBe(0);
  });

  it('reaches no server by way of a font', async () => {
    const listener = await openListener();
    const font = `@font-face{font-family:Haus;src:url(${listener.address}/a.woff2)} p{font-family:Haus}`;
    expect(await refusal(documentOf('<p>Text</p>', `<style>${font}</style>`))).toMatchObject({
      code: 'font-unloaded',
    });
    listener.close();
    expect(listener.connections()).toBe(0);
  });

  it.each(['http://127.0.0.1:9/', 'about:blank', 'http://handbuch.example/'])(
    'is refused when it sends the page on to %s',
    async (address) => {
      const document = documentOf('<p>Text</p>', `<meta http-equiv="refresh" content="0;url=${address}">`);
      expect(await refusal(document)).toEqual({ code: 'print-navigated', document: 'handbook.de', address });
    },
  );

  it('is refused when the page that is shown has another title or language', async () => {
    const document = documentOf('<p>Text</p>');
    expect(await refusal({ ...document, title: 'Anlage' })).toMatchObject({ code: 'print-navigated' });
    expect(await refusal({ ...document, language: 'en' })).toMatchObject({ code: 'print-navigated' });
  });

  it('runs no script, not even one without an end', async () => {
    const script = '<script>document.body.textContent="Skript"; for (;;);</script>';
    const pdf = await print(documentOf(`<p>Text</p>${script}<img src="x" onerror="for (;;);">`));
    expect(await pageTexts(pdf)).toEqual(['Text']);
  });

  it('shows no file of the machine', async () => {
    const frames = ['iframe src', 'object data', 'embed src'].map(
      (tag) => `<${tag}="file:///etc/passwd"></${tag}>`,
    );
    const pdf = await print(documentOf(`<p>Text</p>${frames.join('')}`));
    expect((await pageTexts(pdf)).join()).not.toContain('root:');
  });
});

describe.runIf(onLinux)('a browser', () => {
  it('that is killed while it prints leaves one diagnostic and no process', async () => {
    const { alone, browser } = await openAlone();
    const printing = alone.print(slowDocument, readPageNumbers);
    await pause(500);
    process.kill(browser, 'SIGKILL');
    const { value, diagnostics } = await printing;
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'browser-lost', severity: 'fatal' }]);
    expect((await alone.print(documentOf('<p>Text</p>'), readPageNumbers)).diagnostics).toHaveLength(1);
    await alone.close();
    expect(processesOf(browser)).toEqual([]);
  });

  it('whose page crashes goes on with other documents', async () => {
    const { alone, browser } = await openAlone();
    const before = processesOf(browser);
    const printing = alone.print(slowDocument, readPageNumbers);
    await pause(500);
    for (const id of processesOf(browser).filter((one) => !before.includes(one))) process.kill(id, 'SIGKILL');
    expect((await printing).diagnostics).toMatchObject([{ code: 'browser-lost' }]);
    expect((await alone.print(documentOf('<p>Text</p>'), readPageNumbers)).diagnostics).toEqual([]);
    await alone.close();
  });

  it('that takes too long is ended', async () => {
    const { alone, browser } = await openAlone({ timeoutMs: 3000 });
    const { value, diagnostics } = await alone.print(slowDocument, readPageNumbers);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'print-timeout', values: { seconds: 3 } }]);
    await alone.close();
    expect(processesOf(browser)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'ends when %s ends the program',
    async (signal) => {
      const module = pathToFileURL(`${import.meta.dirname}/../../src/io/printer.ts`).href;
      const script = `const { openPrinter } = await import('${module}');
      const { value } = await openPrinter({ environment: process.env, timeoutMs: 60_000 });
      const printing = value.print(${JSON.stringify(slowDocument)}, () => new Map());
      console.log('printing');
      await printing;`;
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      const [browser = 0] = browsersOf(child.pid ?? 0);
      expect(processesOf(browser).length).toBeGreaterThan(1);
      child.kill(signal);
      const [code] = await once(child, 'exit');
      await pause(signal === 'SIGKILL' ? 1000 : 0);
      expect(code).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGKILL: null }[signal]);
      expect(processesOf(browser)).toEqual([]);
    },
  );

  it('does not see the secrets of the environment', async () => {
    const { alone, browser } = await openAlone({ environment: { ...environment, CI_TOKEN: 'geheim' } });
    const seen = readFileSync(`/proc/${browser}/environ`, 'utf8');
    await alone.close();
    expect(seen).toContain('PATH=');
    expect(seen).not.toContain('geheim');
  });

  it('is not there at the path that the environment names', async () => {
    const environment = { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chromium' };
    const { value, diagnostics } = await openPrinter({ environment, timeoutMs });
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'browser-path-missing', severity: 'fatal', values: { path: '/nowhere/chromium' } },
    ]);
  });

  it.each(['/bin/false', '/bin/cat', '/etc/passwd'])('that is really %s does not start', async (path) => {
    const { value, diagnostics } = await openPrinter({
      environment: { PUPPETEER_EXECUTABLE_PATH: path },
      timeoutMs,
    });
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'browser-failed', severity: 'fatal', values: { path } }]);
  });

  it.runIf(withBundledBrowser)('is unpacked by two printers at once into an empty cache', async () => {
    const changed = { ...environment, TOMWERK_CACHE: await temporaryFolder() };
    const both = await Promise.all([open({ environment: changed }), open({ environment: changed })]);
    const printed = await Promise.all(
      both.map((one) => one.print(documentOf('<p>Text</p>'), readPageNumbers)),
    );
    await Promise.all(both.map((one) => one.close()));
    expect(printed.map(({ diagnostics }) => diagnostics)).toEqual([[], []]);
  });
});
