import type { FileHandle } from 'node:fs/promises';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Orders } from './buildingChild.ts';

// What `buildingChild.ts` starts. The modules are loaded first, since a user without rights may not be able to.
const orders: Orders = JSON.parse(process.argv[2] ?? '');
const { writeOutput } = await import('../../src/io/writeOutput.ts');
const { build } = await import('./builds.ts');

let calls = 0;

/** Counts a call that changes something, and ends the process instead when its turn has come. */
function countCall(): void {
  calls += 1;
  if (calls === orders.killBefore) process.kill(process.pid, 'SIGKILL');
}

function counted<Parameters extends unknown[], Result>(call: (...parameters: Parameters) => Result) {
  return (...parameters: Parameters): Result => {
    countCall();
    return call(...parameters);
  };
}

async function openCounted(...parameters: Parameters<typeof fs.open>): Promise<FileHandle> {
  const handle = await open(...parameters);
  handle.writeFile = counted(handle.writeFile.bind(handle));
  handle.sync = counted(handle.sync.bind(handle));
  return handle;
}

const open = fs.open;
const { mkdir, rename, rm, rmdir, unlink, writeFile } = fs;
Object.assign(fs, {
  open: counted(openCounted),
  mkdir: counted(mkdir),
  rename: counted(rename),
  rm: counted(rm),
  rmdir: counted(rmdir),
  unlink: counted(unlink),
  writeFile: counted(writeFile),
});
syncBuiltinESMExports();

if (orders.withoutRights === true && process.getuid?.() === 0) process.setuid?.(65534);
for (let number = orders.first; number <= orders.last; number += 1) {
  const { value, diagnostics } = await writeOutput(orders.folder, build(number));
  process.stdout.write(`${value ? 'ok' : diagnostics.map(({ code }) => code).join()}\n`);
}
