import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../../src/io/browser/findBrowser.ts';
import { measuredRun } from './measuredRun.ts';
import type { Round } from './printAndFinish.ts';
import { heading, median, row } from './statistics.ts';

/**
 * Measures the goals of finishing: a PDF against one plain print of it, side by side in one process; single, as the
 * first thing that a process finishes, and in a batch, once the code is warm.
 */
export async function benchFinishing(folder: string, pairs: number): Promise<void> {
  const { value: found } = await findBrowser(process.env);
  if (found === null) throw new Error('No browser was found.');
  const out = join(folder, 'finishing');
  measuredRun(['src/tomwerk.js', 'build', '--only', 'handbook', '--format', 'html', '--out', out], folder);
  const [browser, html] = [found.executable, join(out, 'handbook.de.html')];
  const single = Array.from({ length: pairs }, () => rounds(browser, html, 1)).flat();
  const batch = rounds(browser, html, pairs + warmUp).slice(warmUp);
  report(`Finishing, single, ${pairs} processes`, single, 'goal: median at most 1');
  report(`Finishing, batch, ${pairs} rounds after ${warmUp}`, batch, 'goal: median at most 0.6');
  const sizes = (pick: (round: Round) => number) => Math.round(median(single.map(pick)) / 1024);
  process.stdout.write(
    `${median(single.map(({ pages }) => pages))} pages: ${sizes(({ printedBytes }) => printedBytes)} KiB printed, ${sizes(({ finishedBytes }) => finishedBytes)} KiB finished\n`,
  );
}

const warmUp = 4;

function rounds(browser: string, html: string, count: number): readonly Round[] {
  const program = join(import.meta.dirname, 'printAndFinish.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, browser, html, String(count)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`printAndFinish.ts ended with ${status}:\n${stderr}`);
  // What printAndFinish.ts writes is of this type.
  return JSON.parse(stdout) as readonly Round[];
}

function report(title: string, measured: readonly Round[], goal: string): void {
  heading(title);
  row(
    'plain print',
    measured.map(({ print }) => print),
    's',
  );
  row(
    'second pass for page numbers',
    measured.map(({ secondPass }) => secondPass),
    's',
  );
  row(
    '  ratio, pair by pair',
    measured.map(({ secondPass, print }) => secondPass / print),
    '',
    'goal: median at most 1.2',
  );
  row(
    'finishing',
    measured.map(({ finish }) => finish),
    's',
  );
  row(
    '  ratio, pair by pair',
    measured.map(({ finish, print }) => finish / print),
    '',
    goal,
  );
}
