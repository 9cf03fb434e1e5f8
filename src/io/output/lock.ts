import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { systemCode } from '../systemError.ts';
import { lifeOf, newOwner, ownerPid } from './owner.ts';

/** A lock that is held until it is released, or the process number of the build that holds it. */
export type LockAttempt =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  | { readonly kind: 'busy'; readonly pid: number };

const pollMilliseconds = 50;
const beatMilliseconds = 500;
/** A holder that cannot be asked whether it runs, and shows no beat for this long, counts as gone. */
const silenceMilliseconds = 3000;

/**
 * Takes a lock, waiting for at most `patience` milliseconds. The lock is a folder with one file, named after its owner.
 * Both ways in are one rename, so that of several processes exactly one wins: a free lock is taken by renaming a
 * prepared folder onto it, one that a dead process left by renaming the dead owner's file.
 */
export async function takeLock(lock: string, patience: number): Promise<LockAttempt> {
  const owner = newOwner();
  const claim = `${lock}-${owner}`;
  const deadline = performance.now() + patience;
  const silent = silenceWatch(lock);
  await mkdir(claim);
  try {
    await writeFile(join(claim, owner), '');
    for (;;) {
      if (await succeeds(rename(claim, lock), taken)) return held(lock, owner);
      const holder = await holderOf(lock);
      if (holder !== null && (lifeOf(holder) === 'gone' || (await silent(holder)))) {
        if (await succeeds(rename(join(lock, holder), join(lock, owner)), missing)) return held(lock, owner);
      }
      if (performance.now() >= deadline) return { kind: 'busy', pid: ownerPid(holder ?? '') };
      await delay(pollMilliseconds);
    }
  } finally {
    await rm(claim, { recursive: true, force: true });
  }
}

const missing = ['ENOENT'];
const taken = ['EEXIST', 'ENOTEMPTY', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];

async function held(lock: string, owner: string): Promise<LockAttempt> {
  const file = join(lock, owner);
  let beat = 0;
  const timer = setInterval(() => {
    beat += 1;
    // A count instead of the time: others look only whether it changes, and clocks may stand still.
    utimes(file, beat, beat).catch(() => {});
  }, beatMilliseconds);
  timer.unref();
  const release = async () => {
    clearInterval(timer);
    await succeeds(unlink(file), missing);
    await succeeds(rmdir(lock), [...taken, ...missing]);
  };
  return { kind: 'held', release };
}

/** The name of the owner, or `null` when the lock is free; the empty folder of an unfinished release is removed. */
async function holderOf(lock: string): Promise<string | null> {
  try {
    const [holder] = await readdir(lock);
    if (holder !== undefined) return holder;
    await rmdir(lock);
  } catch (error) {
    if (![...taken, ...missing].includes(systemCode(error) ?? '')) throw error;
  }
  return null;
}

/** Says of a holder that cannot be asked whether its beat has stopped since it was first looked at. */
function silenceWatch(lock: string): (holder: string) => Promise<boolean> {
  let seen = '';
  let since = 0;
  return async (holder) => {
    if (lifeOf(holder) === 'running') return false;
    const beat = await stat(join(lock, holder)).catch(() => null);
    const now = `${holder} ${beat?.mtimeMs ?? ''}`;
    if (now !== seen) since = performance.now();
    seen = now;
    return performance.now() - since > silenceMilliseconds;
  };
}

/** Whether a call went through; the expected refusals count as no, all others are thrown. */
async function succeeds(call: Promise<unknown>, expected: readonly string[]): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (expected.includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}
