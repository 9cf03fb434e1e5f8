/**
 * Measures the goals of speed and memory, in pairs within one run.
 * Usage: npm run bench [-- [build] [finish] [check] [history] [diff] [PAIRS]]; without a name everything is measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBuild } from './buildAgainstPrint.ts';
import { benchCheck } from './checkAgainstParse.ts';
import { benchDiff } from './diffAgainstCheck.ts';
import { benchFinishing } from './finishingAgainstPrint.ts';
import { benchHistory } from './historyAgainstLog.ts';

const benches = new Map([
  ['build', benchBuild],
  ['finish', benchFinishing],
  ['check', benchCheck],
  ['history', benchHistory],
  ['diff', benchDiff],
]);

const args = process.argv.slice(2);
const pairs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 7);
const named = args.filter((arg) => !/^\d+$/.test(arg));
const unknown = named.find((name) => !benches.has(name));
if (unknown !== undefined) throw new Error(`${unknown} is none of ${[...benches.keys()].join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'tomwerk-bench-'));
try {
  for (const [name, bench] of benches)
    if (named.length === 0 || named.includes(name)) await bench(folder, pairs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
