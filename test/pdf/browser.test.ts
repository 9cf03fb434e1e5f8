import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openPrinter, type PrinterOptions } from '../../src/io/printer.ts';
import { readPageNumbers } from '../../src/pdf/pageNumbers.ts';
import { browsersOf, processesOf, renderersOf } from '../support/browserProcesses.ts';
import { documentOf, isBrowserBundled, openTestPrinter, printed } from '../support/printing.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const shortDocument = documentOf('<p>Text</p>');

/** A document that takes many seconds to print. */
const longDocument = documentOf('<p>Ein Absatz von vielen.</p>'.repeat(40_000));

/** Opens a printer and says which process its browser is. */
async function openObserved(changes: Partial<PrinterOptions> = {}) {
  const others = browsersOf(process.pid);
  const printer = await openTestPrinter(changes);
  const [browser = 0] = browsersOf(process.pid).filter((id) => !others.includes(id));
  expect(processesOf(browser).length).toBeGreaterThan(1);
  return { printer, browser };
}

/** A program that is busy printing. */
async function startPrinting(): Promise<ChildProcess> {
  const script = `
    const { openPrinter } = await import(${JSON.stringify(new URL('../../src/io/printer.ts', import.meta.url))});
    const { value } = await openPrinter({ environment: process.env, timeoutMs: 60_000 });
    const html = '<!doctype html><html lang="de"><title>T</title>' + '<p>Absatz</p>'.repeat(40_000);
    const printing = value.print({ name: 'a', language: 'de', title: 'T', html }, () => new Map());
    console.log('printing');
    await printing;`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A program that is killed cannot remove the files of its browser.
    env: { ...process.env, TMPDIR: await temporaryFolder() },
  });
  await once(child.stdout, 'data');
  return child;
}

describe.runIf(process.platform === 'linux')('a browser', () => {
  it('that is killed while it prints leaves one diagnostic and no process', async () => {
    const { printer, browser } = await openObserved();
    const printing = printer.print(longDocument, readPageNumbers);
    await pause(500);
    process.kill(browser, 'SIGKILL');
    const { value, diagnostics } = await printing;
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'browser-lost', severity: 'fatal' }]);
    expect((await printer.print(shortDocument, readPageNumbers)).diagnostics).toHaveLength(1);
    await printer.close();
    await expect.poll(() => processesOf(browser), { timeout: 10_000 }).toEqual([]);
  });

  it('whose page crashes goes on with other documents', async () => {
    const { printer, browser } = await openObserved();
    const printing = printer.print(longDocument, readPageNumbers);
    await pause(1000);
    for (const id of renderersOf(browser)) process.kill(id, 'SIGKILL');
    expect((await printing).diagnostics).toMatchObject([{ code: 'browser-lost' }]);
    expect(await printed(printer, shortDocument)).not.toHaveLength(0);
    await printer.close();
  });

  it('that takes too long is ended', async () => {
    const { printer, browser } = await openObserved({ timeoutMs: 3000 });
    const { value, diagnostics } = await printer.print(longDocument, readPageNumbers);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'print-timeout', values: { seconds: 3 } }]);
    await printer.close();
    await expect.poll(() => processesOf(browser), { timeout: 10_000 }).toEqual([]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGKILL', null],
  ] as const)('ends when %s ends the program', async (signal, code) => {
    const program = await startPrinting();
    const [browser = 0] = browsersOf(program.pid ?? 0);
    expect(processesOf(browser).length).toBeGreaterThan(1);
    program.kill(signal);
    expect((await once(program, 'exit'))[0]).toBe(code);
    await expect.poll(() => processesOf(browser), { timeout: 10_000 }).toEqual([]);
  });

  it('does not see the secrets of the environment', async () => {
    const { printer, browser } = await openObserved({ environment: { ...process.env, TOKEN: 'geheim' } });
    const seen = readFileSync(`/proc/${browser}/environ`, 'utf8');
    await printer.close();
    expect(seen).toContain('PATH=');
    expect(seen).not.toContain('geheim');
  });

  it('says which version it is', async () => {
    const { printer } = await openObserved();
    await printer.close();
    expect(printer.browserVersion).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it.each([
    ['/nowhere/chromium', 'browser-path-missing'],
    ['/etc/passwd', 'browser-path-missing'],
    ['/etc', 'browser-path-missing'],
    ['/bin/false', 'browser-failed'],
    ['/bin/cat', 'browser-failed'],
  ])('that the environment expects at %s is missed with one diagnostic', async (path, code) => {
    const environment = { PUPPETEER_EXECUTABLE_PATH: path };
    const { value, diagnostics } = await openPrinter({ environment, timeoutMs: 20_000 });
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code, severity: 'fatal', values: { path } }]);
  });

  it.runIf(isBrowserBundled)('is unpacked by two printers at once into an empty cache', async () => {
    const environment = { ...process.env, TOMWERK_CACHE: await temporaryFolder() };
    const printers = await Promise.all([openTestPrinter({ environment }), openTestPrinter({ environment })]);
    for (const printer of printers) expect(await printed(printer, shortDocument)).not.toHaveLength(0);
    await Promise.all(printers.map((printer) => printer.close()));
  });
});
