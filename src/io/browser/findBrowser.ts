import puppeteer from 'puppeteer';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { type BundledChromium, bundledChromium, unpackChromium } from './bundledChromium.ts';
import type { Environment } from './environment.ts';
import { browserFailed, browserMissing, browserPathMissing } from './findings.ts';
import type { FoundBrowser } from './foundBrowser.ts';
import { installedBrowser } from './installedBrowser.ts';
import { isProgram } from './isProgram.ts';
import { reasonOf } from './reasonOf.ts';

/**
 * The browser to print with: the one that `PUPPETEER_EXECUTABLE_PATH` names, the one that the lock file pins,
 * the one that puppeteer has downloaded, an installed one. The first that exists is taken, even if it does not start:
 * another version would break pages differently without anyone noticing.
 */
export async function findBrowser(environment: Environment): Promise<Checked<FoundBrowser | null>> {
  const named = environment['PUPPETEER_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') {
    return isProgram(named) ? found(named) : notFound(report(browserPathMissing, null, { path: named }));
  }
  const bundled = bundledChromium();
  if (bundled !== null) return unpacked(bundled, environment);
  const downloaded = await puppeteer.executablePath({ headless: 'shell' });
  if (isProgram(downloaded)) return found(downloaded);
  const installed = installedBrowser(environment);
  return installed === null ? notFound(report(browserMissing, null, {})) : found(installed);
}

async function unpacked(
  bundled: BundledChromium,
  environment: Environment,
): Promise<Checked<FoundBrowser | null>> {
  try {
    return { value: await unpackChromium(bundled, environment), diagnostics: [] };
  } catch (error) {
    return notFound(report(browserFailed, null, { path: bundled.archives, reason: reasonOf(error) }));
  }
}

function found(executable: string): Checked<FoundBrowser> {
  return { value: { executable, fontConfiguration: null, unpackLibraries: null }, diagnostics: [] };
}

function notFound(diagnostic: Diagnostic): Checked<null> {
  return { value: null, diagnostics: [diagnostic] };
}
