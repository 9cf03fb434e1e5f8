import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { measuredRun } from './measuredRun.ts';
import { heading, row } from './statistics.ts';
import { writeRepository } from './writeRepository.ts';

const size = { records: 5_000, commits: 2_000 };

/** The history of all records against one plain `git log --raw -z` over the same commits, in pairs. */
export async function benchHistory(folder: string, pairs: number): Promise<void> {
  const root = join(folder, 'history');
  writeRepository(root, size);
  const commit = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const history = [join(import.meta.dirname, 'wholeHistory.ts'), root, commit];
  const plain = ['log', '--raw', '-z', '--first-parent', '--diff-merges=first-parent', commit];
  measuredRun(history, folder);
  secondsOf(root, plain);

  const samples = Array.from({ length: pairs }, () => {
    const { output, peakMiB } = measuredRun(history, folder);
    return { own: Number(output), peakMiB, plain: secondsOf(root, plain) };
  });
  heading(`History of ${size.records} measures in ${size.commits} commits, ${pairs} pairs`);
  row(
    'history of all records, without the start of Node',
    samples.map(({ own }) => own),
    's',
  );
  row(
    'plain git log --raw -z',
    samples.map((pair) => pair.plain),
    's',
  );
  row(
    'ratio, pair by pair',
    samples.map(({ own, plain }) => own / plain),
    '',
    'goal: median at most 1.2',
  );
  row(
    'peak memory of the process, Node included',
    samples.map(({ peakMiB }) => peakMiB),
    'MiB',
  );
}

/** How long Git takes for a command whose answer nobody reads. */
function secondsOf(root: string, command: readonly string[]): number {
  const start = performance.now();
  execFileSync('git', ['-C', root, ...command], { stdio: 'ignore' });
  return (performance.now() - start) / 1000;
}
