import puppeteer, { type Browser } from 'puppeteer';
import { type Additions, browserEnvironment, type Environment } from './environment.ts';
import { reasonOf } from './reasonOf.ts';

/** One way to start a browser. */
export type Start = Additions & {
  readonly executable: string;
  readonly environment: Environment;
  readonly sandbox: boolean;
  readonly timeoutMs: number;
};

export type RunningBrowser = {
  readonly browser: Browser;
  /** Such as `153.0.8010.0`. */
  readonly version: string;
  /** Ends all of its processes at once. */
  readonly kill: () => void;
};

/**
 * Starts a browser that reaches nothing outside of itself. It is driven through a pipe: a port could be used by
 * anyone on the machine, and when the pipe breaks the browser ends, even if this process was killed.
 */
export async function startBrowser(start: Start): Promise<RunningBrowser> {
  const ending = new AbortController();
  const kill = () => ending.abort();
  // With a pipe puppeteer's own `timeout` has no effect.
  const timer = setTimeout(kill, start.timeoutMs);
  try {
    const browser = await puppeteer.launch({ ...launchOptions(start), pipe: true, signal: ending.signal });
    const version = await browser.version();
    return { browser, version: version.replace(/^.*\//, ''), kill };
  } catch (error) {
    if (!ending.signal.aborted) throw error;
    throw new NoAnswer(`no answer within ${start.timeoutMs / 1000} seconds`);
  } finally {
    clearTimeout(timer);
  }
}

/** The browser has started, but does not answer. */
export class NoAnswer extends Error {}

/** What a browser that does not start says; puppeteer hands it out only when it drives the browser through a port. */
export async function explainFailure(start: Start): Promise<string | null> {
  try {
    const browser = await puppeteer.launch({ ...launchOptions(start), timeout: start.timeoutMs });
    await browser.close();
    return null;
  } catch (error) {
    const [failure = '', said = ''] = reasonOf(error)
      .replace(/TROUBLESHOOTING: .*/, '')
      .split('stderr:', 2)
      .map((part) => part.trim());
    return (said === '' ? failure : said).slice(0, 600);
  }
}

function launchOptions(start: Start) {
  return {
    executablePath: start.executable,
    headless: 'shell',
    env: browserEnvironment(start.environment, start),
    args: start.sandbox ? [...isolation] : [...isolation, '--no-sandbox'],
    // The limits of printer.ts take its place.
    protocolTimeout: 0,
    waitForInitialPage: false,
    // exitOnSignals.ts does this: puppeteer would swallow SIGTERM and SIGHUP.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  } as const;
}

const isolation = [
  // Every connection would go through a proxy whose name, like every other name, does not resolve.
  '--proxy-server=http://offline.invalid:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  // Otherwise the hinting settings of the machine would shift letters.
  '--font-render-hinting=none',
];
