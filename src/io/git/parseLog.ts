import type { LoggedCommit, LoggedFile } from '../../changes/history.ts';
import { printable } from '../tree/fileNames.ts';

/** What `git log --raw -z` says of a commit before its files: its id, its instant in seconds, its subject. */
export const logFormat = '--format=%H%x00%ct%x00%s';

/** Takes the output of `git log --raw -z` in pieces of any size. */
export type LogReader = { readonly read: (chunk: Buffer) => void; readonly end: () => void };

/** Hands on each commit as soon as it is whole. */
export function logReader(take: (commit: LoggedCommit) => void): LogReader {
  const reading = readCommits(take);
  reading.next();
  const read = partsOf((part) => reading.next(part));
  return { read, end: () => reading.next(end) };
}

/** Is given one part after another, and at last the end. */
function* readCommits(take: (commit: LoggedCommit) => void): Generator<undefined, void, string> {
  let part = yield;
  while (part !== end) {
    const [commit, seconds, subject]: [string, string, string] = [part, yield, yield];
    const files: LoggedFile[] = [];
    for (part = yield; isChange(part); part = yield) files.push(fileOf(part, yield));
    take({ date: dayOf(Number(seconds)), commit, subject: printable(subject.slice(0, longest)), files });
  }
}

/** No part is like it, since NUL stands between them. */
const end = '\0';

/** Such as `:100644 100644 <blob> <blob> M`, which in front of the first file of a commit begins a line. */
function isChange(part: string): boolean {
  return part.startsWith(':') || part.startsWith('\n:');
}

function fileOf(change: string, path: string): LoggedFile {
  const [, , before = '', after = ''] = change.split(' ', 4);
  return { path: path.normalize('NFC'), before: blobOf(before), after: blobOf(after) };
}

/** Zeros stand for no file. */
function blobOf(id: string): string | null {
  return /^0*$/.test(id) ? null : id;
}

const lastSecond = Date.UTC(9999, 11, 31) / 1000;

/** The day of an instant (ISO 8601, UTC); a commit may claim any. */
function dayOf(seconds: number): string {
  const within = Math.min(Math.max(0, seconds), lastSecond);
  return new Date(within * 1000).toISOString().slice(0, 10);
}

/** No path that Linux can open is longer, and nobody reads such a subject to its end. */
const longest = 4096;

/** Cuts pieces of any size into the texts between their NUL bytes. Of one that is too long something is left out. */
function partsOf(take: (part: string) => void): (chunk: Buffer) => void {
  let begun = Buffer.alloc(0);
  return (chunk) => {
    const last = chunk.lastIndexOf(0);
    if (last >= 0) {
      const whole = Buffer.concat([begun, chunk.subarray(0, last)]).toString('utf8');
      for (const part of whole.split(end)) take(part);
      begun = Buffer.from(chunk.subarray(last + 1));
    } else if (begun.length < longest) {
      begun = Buffer.concat([begun, chunk]);
    }
  };
}
