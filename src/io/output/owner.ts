import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What can be said about a process that once took a lock. */
export type Life = 'running' | 'gone' | 'unknown';

type ProcessState = { readonly started: string; readonly ended: boolean };

/** A name for one attempt of this process to take a lock: `<pid>-<start>-<machine>-<unique>`. */
export function newOwner(): string {
  const started = processState(process.pid)?.started ?? '0';
  return [process.pid, started, machine(), randomUUID().slice(0, 8)].join('-');
}

/** The process that an owner's name speaks of; 0 when the name is not one of ours. */
export function ownerPid(owner: string): number {
  const pid = Number(/^([0-9]{1,9})-/.exec(owner)?.[1] ?? 0);
  return Number.isSafeInteger(pid) ? pid : 0;
}

/** Whether the process of an owner still runs. `unknown` where this machine cannot tell, such as in another container. */
export function lifeOf(owner: string): Life {
  const pid = ownerPid(owner);
  const [, started, otherMachine] = owner.split('-');
  if (pid === 0 || otherMachine !== machine()) return 'unknown';
  const state = processState(pid);
  // A killed process that nobody has waited for keeps its number, in containers for ever.
  if (state !== null) return state.started === started && !state.ended ? 'running' : 'gone';
  return answers(pid) ? 'unknown' : 'gone';
}

/** Where process numbers mean the same: one machine, and on Linux one container of it. */
function machine(): string {
  const container = tryRead(() => readlinkSync('/proc/self/ns/pid')) ?? '';
  return createHash('sha256').update(`${hostname()}\n${container}`).digest('hex').slice(0, 12);
}

/** Start and state of a process, see proc_pid_stat(5); `null` where there is no /proc or no such process. */
function processState(pid: number): ProcessState | null {
  const stat = tryRead(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name of the program stands in parentheses and may hold spaces; 22 fields in all, the start is the last.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const started = fields[19];
  return started === undefined ? null : { started, ended: /^[ZX]/.test(fields[0] ?? '') };
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function tryRead(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
