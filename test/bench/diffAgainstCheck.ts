import { join } from 'node:path';
import { measuredRun, type Sample } from './measuredRun.ts';
import { heading, row } from './statistics.ts';
import { writeRepository } from './writeRepository.ts';

const size = { records: 5_000, commits: 2_000 };

/** What is compared: a release and the next, 500 changed measures apart, and the first and the last, 3,000 apart. */
const ranges = [
  ['v1.8.0', 'v2.0.0'],
  ['v1.0.0', 'v2.0.0'],
] as const;

/** A comparison of two tags against a check of the later one, as whole processes, in pairs. */
export async function benchDiff(folder: string, pairs: number): Promise<void> {
  const project = join(folder, 'versions');
  writeRepository(project, size);
  const check = ['src/tomwerk.js', 'check', '--project', project];
  measuredRun(check, folder);
  for (const [from, to] of ranges) {
    const diff = ['src/tomwerk.js', 'diff', from, to, '--project', project];
    measuredRun(diff, folder);
    const samples = Array.from({ length: pairs }, () => ({
      diff: measuredRun(diff, folder),
      check: measuredRun(check, folder),
    }));
    tell(`Comparison of ${from} and ${to} in ${size.commits} commits, ${pairs} pairs`, samples);
  }
}

function tell(title: string, samples: readonly { readonly diff: Sample; readonly check: Sample }[]): void {
  const rowOf = (name: string, figure: (pair: (typeof samples)[number]) => number, unit = '', goal = '') =>
    row(name, samples.map(figure), unit, goal);
  heading(title);
  rowOf('tomwerk diff', ({ diff }) => diff.seconds, 's');
  rowOf('tomwerk check', ({ check }) => check.seconds, 's');
  rowOf(
    'ratio, pair by pair',
    ({ diff, check }) => diff.seconds / check.seconds,
    '',
    'goal: median at most 1.3',
  );
  rowOf('  of the processor time', ({ diff, check }) => diff.computed / check.computed);
  rowOf('peak memory of the comparison', ({ diff }) => diff.peakMiB, 'MiB');
}
