import { openPrinter } from '../../io/printer.ts';
import { builtReport } from '../../reporters/built.ts';
import { type Context, type ExitCode, exitCodeOf, textOptions } from '../context.ts';
import { progress } from '../progress.ts';
import { tellProblems } from '../tellProblems.ts';
import type { BuildFlags } from './buildDocuments.ts';

/** How long the browser may take to start, and for each document. */
const patienceMs = 120_000;

/** Builds, tells what was found and lists what was built. */
export async function runBuild(flags: BuildFlags, context: Context): Promise<ExitCode> {
  const { world, speech } = context;
  const steps = progress(world);
  // The browser starts while the rest of the program is loaded and the content is read: that takes about as long.
  const opening =
    flags.format === 'html' ? null : openPrinter({ environment: world.environment, timeoutMs: patienceMs });
  const { buildDocuments } = await import('./buildDocuments.ts');
  const built = await buildDocuments(flags, opening, steps, context).finally(async () =>
    (await opening)?.value?.close(),
  );
  steps.done();
  tellProblems(built.diagnostics, context);
  if (built.value !== null) {
    world.output.write(builtReport(built.value, speech, textOptions(world.output, world)));
  }
  return exitCodeOf(built.diagnostics);
}
