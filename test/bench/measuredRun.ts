import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a whole process took, from its start to its end; what it computed does not grow with the load of the machine. */
export type Sample = {
  readonly seconds: number;
  readonly computed: number;
  readonly peakMiB: number;
  /** What it printed. */
  readonly output: string;
};

const root = join(import.meta.dirname, '../..');
const measured = ['--import', join(import.meta.dirname, 'peakMemory.js')];

/** Runs Node with these arguments in the root of the project; `folder` takes the note about its memory. */
export function measuredRun(args: readonly string[], folder: string): Sample {
  const peakFile = join(folder, 'peak');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...measured, ...args], {
    cwd: root,
    env: { ...process.env, PEAK_MEMORY_FILE: peakFile },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  const [peak = 0, computed = 0] = readFileSync(peakFile, 'utf8').split(' ').map(Number);
  return { seconds, computed, peakMiB: peak / 1024, output: stdout };
}
