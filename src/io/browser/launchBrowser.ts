import type { Checked } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { browserFailed, browserUnsandboxed } from './findings.ts';
import type { FoundBrowser } from './foundBrowser.ts';
import { reasonOf } from './reasonOf.ts';
import { explainFailure, NoAnswer, type RunningBrowser, type Start, startBrowser } from './startBrowser.ts';

/**
 * Starts the browser as safely as this machine lets it: in its sandbox, and without one only for root, where it
 * knows none, or with a warning where the system refuses one. Libraries that are missing are taken from its package.
 */
export async function launchBrowser(
  found: FoundBrowser,
  { environment, timeoutMs }: Pick<Start, 'environment' | 'timeoutMs'>,
): Promise<Checked<RunningBrowser | null>> {
  const { executable, fontConfiguration } = found;
  const first = {
    executable,
    fontConfiguration,
    environment,
    timeoutMs,
    libraries: null,
    sandbox: !isRoot(),
  };
  let start: Start | null = first;
  let reason = '';
  while (start !== null) {
    try {
      const value = await startBrowser(start);
      const diagnostics =
        start.sandbox || isRoot() ? [] : [report(browserUnsandboxed, null, { path: executable })];
      return { value, diagnostics };
    } catch (error) {
      reason = await explain(error, start);
      start = await remedy(found, start, reason);
    }
  }
  return { value: null, diagnostics: [report(browserFailed, null, { path: executable, reason })] };
}

async function explain(error: unknown, start: Start): Promise<string> {
  if (error instanceof NoAnswer) return error.message;
  return (await explainFailure(start)) ?? reasonOf(error);
}

/** Another way to start that avoids the reason why the last one failed; each is tried once. */
async function remedy(found: FoundBrowser, start: Start, reason: string): Promise<Start | null> {
  if (start.libraries === null && found.unpackLibraries !== null && /loading shared librar/.test(reason)) {
    const libraries = await found.unpackLibraries().catch(() => null);
    return libraries === null ? null : { ...start, libraries };
  }
  if (start.sandbox && /sandbox|namespace/i.test(reason)) return { ...start, sandbox: false };
  return null;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
