import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a child process does: builds with these numbers, and what goes wrong meanwhile. */
export type Orders = {
  readonly folder: string;
  readonly first: number;
  readonly last: number;
  /** Kill the process with SIGKILL before its n-th call that changes a file or folder; 0: never. */
  readonly killBefore?: number;
  /** Become a user without rights first, where the tests run as root. */
  readonly withoutRights?: boolean;
  /** The largest file that may be written, in blocks of 512 or 1024 bytes. */
  readonly largestFile?: number;
};

export type Ending = { readonly signal: string | null; readonly codes: readonly string[] };

const script = fileURLToPath(new URL('./buildingChildProcess.ts', import.meta.url));

/** Starts a process that calls `writeOutput` once for every number. */
export function startBuilding(orders: Orders): ChildProcess {
  const limit = orders.largestFile === undefined ? '' : `ulimit -f ${orders.largestFile} && `;
  const command = `${limit}exec "$0" "$@"`;
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', script, JSON.stringify(orders)];
  // Dozens of processes start; the compiled modules of the first serve the others.
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: join(tmpdir(), `tomwerk-compile-cache-${process.getuid?.() ?? ''}`),
  };
  return spawn('/bin/sh', ['-c', command, ...node], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Waits for the end of such a process; `codes` are the diagnostics of its builds, `ok` for one that went through. */
export async function ending(child: ChildProcess): Promise<Ending> {
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const [, signal] = await once(child, 'close');
  return { signal, codes: printed.split('\n').filter((line) => line !== '') };
}
