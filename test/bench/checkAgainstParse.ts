import { join } from 'node:path';
import { measuredRun } from './measuredRun.ts';
import { heading, row } from './statistics.ts';
import { writeCorpus } from './writeCorpus.ts';

const measures = 5_000;

/** A check of 5,000 measures against plainParse.ts reading the same files, as whole processes, in pairs. */
export async function benchCheck(folder: string, pairs: number): Promise<void> {
  const project = join(folder, 'corpus');
  const bytes = writeCorpus(project, measures);
  const check = ['src/tomwerk.js', 'check', '--project', project];
  const plain = [join(import.meta.dirname, 'plainParse.ts'), project];
  measuredRun(check, folder);
  measuredRun(plain, folder);

  const samples = Array.from({ length: pairs }, () => ({
    check: measuredRun(check, folder),
    plain: measuredRun(plain, folder),
  }));
  heading(`Check of ${measures} measures of ${Math.round(bytes / measures)} bytes, ${pairs} pairs`);
  row(
    'tomwerk check',
    samples.map((pair) => pair.check.seconds),
    's',
  );
  row(
    'plain parse (remark, yaml, zod)',
    samples.map((pair) => pair.plain.seconds),
    's',
  );
  row(
    'ratio, pair by pair',
    samples.map((pair) => pair.check.seconds / pair.plain.seconds),
    '',
    'goal: median at most 1.3',
  );
  row(
    '  of the processor time',
    samples.map((pair) => pair.check.computed / pair.plain.computed),
    '',
  );
  row(
    'peak memory of the check',
    samples.map((pair) => pair.check.peakMiB),
    'MiB',
  );
}
