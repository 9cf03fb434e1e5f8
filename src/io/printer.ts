import { PuppeteerError } from 'puppeteer';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import type { Print } from '../pdf/print.ts';
import type { Environment } from './browser/environment.ts';
import { exitOnSignals } from './browser/exitOnSignals.ts';
import { findBrowser } from './browser/findBrowser.ts';
import { browserLost, printTimeout } from './browser/findings.ts';
import { launchBrowser } from './browser/launchBrowser.ts';
import { PageCrash, printDocument } from './browser/printDocument.ts';
import { reasonOf } from './browser/reasonOf.ts';
import type { RunningBrowser } from './browser/startBrowser.ts';

/** A browser that prints documents, until it is closed. */
export type Printer = {
  readonly print: Print;
  /** Such as `153.0.8010.0`. */
  readonly browserVersion: string;
  readonly close: () => Promise<void>;
};

export type PrinterOptions = {
  readonly environment: Environment;
  /** How long the start of the browser may take, and how long the printing of each document, in milliseconds. */
  readonly timeoutMs: number;
};

/**
 * Finds a browser and starts it. `null` when there is none that starts; the diagnostics then say why.
 * Call it early and await it when there is something to print: it does not reject, and other work can go on meanwhile.
 */
export async function openPrinter({
  environment,
  timeoutMs,
}: PrinterOptions): Promise<Checked<Printer | null>> {
  const found = await findBrowser(environment);
  if (found.value === null) return { value: null, diagnostics: found.diagnostics };
  const withdraw = exitOnSignals();
  const { value: running, diagnostics } = await launchBrowser(found.value, {
    environment,
    timeoutMs: Math.min(timeoutMs, startTimeMs),
  });
  if (running === null) {
    withdraw();
    return { value: null, diagnostics };
  }
  const close = async () => {
    await within(closeTimeMs, running.browser.close(), running.kill);
    withdraw();
  };
  return {
    value: { print: printWith(running, timeoutMs), browserVersion: running.version, close },
    diagnostics,
  };
}

const closeTimeMs = 5000;

/** A browser starts in a tenth of a second; one that does not answer by then never will. */
const startTimeMs = 10_000;

function printWith({ browser, kill }: RunningBrowser, timeoutMs: number): Print {
  return async (document, pageNumbersOf) => {
    try {
      const printed = await within(timeoutMs, printDocument(browser, document, pageNumbersOf), kill);
      if (printed !== late) return printed;
      const seconds = timeoutMs / 1000;
      return { value: null, diagnostics: [report(printTimeout, null, { document: document.name, seconds })] };
    } catch (error) {
      const isLoss = error instanceof PuppeteerError || error instanceof PageCrash || !browser.connected;
      if (!isLoss) throw error;
      const values = { document: document.name, reason: reasonOf(error) };
      return { value: null, diagnostics: [report(browserLost, null, values)] };
    }
  };
}

const late = Symbol('late');

/** What the work comes to, or `late`: the time limits of puppeteer do not take effect while a page is busy. */
async function within<T>(
  milliseconds: number,
  work: Promise<T>,
  onLate: () => void,
): Promise<T | typeof late> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => {
      onLate();
      resolve(late);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
