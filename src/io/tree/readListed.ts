import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { systemCode } from '../systemError.ts';

/** The bytes of a file, or why it has none for us. */
export type ReadFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly isExecutable: boolean }
  | { readonly kind: 'oversized'; readonly size: number }
  | { readonly kind: 'special' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Should a pipe have taken the place of the file meanwhile, opening it does not wait; Windows has neither flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a file that was just listed, unless it is larger than `limit` bytes. */
export function readListed(path: string, limit: number): ReadFile {
  try {
    const descriptor = openSync(path, flags);
    try {
      const entry = fstatSync(descriptor);
      if (!entry.isFile()) return { kind: 'special' };
      if (entry.size > limit) return { kind: 'oversized', size: entry.size };
      return { kind: 'bytes', bytes: readFileSync(descriptor), isExecutable: isExecutable(entry.mode) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    return reason === 'ENOENT' ? { kind: 'gone' } : { kind: 'unreadable', reason };
  }
}

/** As Git decides: by the right of the owner. Windows has no such right and guesses it by the ending of the name. */
function isExecutable(mode: number): boolean {
  return process.platform !== 'win32' && (mode & constants.S_IXUSR) !== 0;
}
