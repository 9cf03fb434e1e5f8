import { createHash } from 'node:crypto';
import type { SourceTree } from './sourceTree.ts';

/**
 * The digest of all files of a tree: lower-case hexadecimal SHA-256 of one record per file, in the order of the bytes
 * of their paths. A record is three netstrings (D. J. Bernstein, 1997), each `<length in bytes>:<bytes>,`:
 *
 * 1. the path in UTF-8, relative to the project, with forward slashes
 * 2. the mode as Git writes it, `100644` or, for an executable file, `100755`
 * 3. the SHA-256 of the bytes of the file, in lower-case hexadecimal
 *
 * Nothing stands between records. `docs/verification.md` computes the same with the tools of a shell.
 */
export function contentDigest({ files, executables }: SourceTree): string {
  const digest = createHash('sha256');
  // A tree is in code-point order, which is the order of UTF-8 bytes.
  for (const [path, bytes] of files) {
    const mode = executables.has(path) ? '100755' : '100644';
    digest.update([path, mode, sha256(bytes)].map(netstring).join(''));
  }
  return digest.digest('hex');
}

function netstring(text: string): string {
  return `${Buffer.byteLength(text)}:${text},`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
