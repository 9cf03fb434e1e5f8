/**
 * Measures the goals of speed and memory, as whole processes, in pairs within one run:
 * a build of the shipped content against plainPrint.ts printing the same HTML; then finishing against printing.
 * Usage: npm run bench [-- PAIRS]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/io/browser/findBrowser.ts';
import { benchFinishing } from './finishingAgainstPrint.ts';
import { heading, row } from './statistics.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tomwerk-bench-'));
const pairs = Number(process.argv[2] ?? 7);
const peakFile = join(folder, 'peak');
const measured = ['--import', join(import.meta.dirname, 'peakMemory.js')];

type Sample = { readonly seconds: number; readonly peakMiB: number };

function run(args: readonly string[]): Sample {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...measured, ...args], {
    cwd: root,
    env: { ...process.env, PEAK_MEMORY_FILE: peakFile },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return {
    seconds: (performance.now() - start) / 1000,
    peakMiB: Number(readFileSync(peakFile, 'utf8')) / 1024,
  };
}

try {
  const { value: browser } = await findBrowser(process.env);
  if (browser === null) throw new Error('No browser was found.');
  const out = join(folder, 'out');
  const build = ['src/tomwerk.js', 'build', '--out', out];
  run(build);
  const html = ['handbook.de.html', 'annex.de.html'].map((name) => join(out, name));
  const plain = [join(import.meta.dirname, 'plainPrint.ts'), browser.executable, ...html];
  run(plain);

  const samples = Array.from({ length: pairs }, () => ({ build: run(build), plain: run(plain) }));
  heading(`${pairs} pairs after one warm-up`);
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
  benchFinishing(browser.executable, join(out, 'handbook.de.html'), pairs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
