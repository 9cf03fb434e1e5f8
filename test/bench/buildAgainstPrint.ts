import { join } from 'node:path';
import { findBrowser } from '../../src/io/browser/findBrowser.ts';
import { measuredRun } from './measuredRun.ts';
import { heading, row } from './statistics.ts';

/** A build of the shipped content against plainPrint.ts printing the same HTML, as whole processes, in pairs. */
export async function benchBuild(folder: string, pairs: number): Promise<void> {
  const { value: browser } = await findBrowser(process.env);
  if (browser === null) throw new Error('No browser was found.');
  const out = join(folder, 'out');
  const build = ['src/tomwerk.js', 'build', '--out', out];
  measuredRun(build, folder);
  const html = ['handbook.de.html', 'annex.de.html'].map((name) => join(out, name));
  const plain = [join(import.meta.dirname, 'plainPrint.ts'), browser.executable, ...html];
  measuredRun(plain, folder);

  const samples = Array.from({ length: pairs }, () => ({
    build: measuredRun(build, folder),
    plain: measuredRun(plain, folder),
  }));
  heading(`Build, ${pairs} pairs after one warm-up`);
  row(
    'tomwerk build',
    samples.map((pair) => pair.build.seconds),
    's',
  );
  row(
    'plain print of its two HTML files',
    samples.map((pair) => pair.plain.seconds),
    's',
  );
  row(
    'ratio, pair by pair',
    samples.map((pair) => pair.build.seconds / pair.plain.seconds),
    '',
    'goal: median at most 2',
  );
  row(
    'peak memory of the build',
    samples.map((pair) => pair.build.peakMiB),
    'MiB',
    'goal: below 200 MB (190.7 MiB)',
  );
  row(
    'peak memory of the plain print',
    samples.map((pair) => pair.plain.peakMiB),
    'MiB',
  );
}
