import { createHash } from 'node:crypto';

/** An object of a repository, whose bytes are those that its id stands for. */
export type GitObject = { readonly id: string; readonly type: string; readonly bytes: Buffer };

/** What an object is said to be, without its bytes. */
export type ObjectHead = { readonly id: string; readonly type: string; readonly size: number };

/** What a line of `git cat-file` says of an object; `null` where the repository lacks it. */
export function headOf(line: string): ObjectHead | null {
  const [, id, type, size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? [];
  return id === undefined || type === undefined ? null : { id, type, size: Number(size) };
}

/** The id that Git gives to these bytes, by SHA-1 or, in newer repositories, by SHA-256: as `like` was made. */
export function objectId(
  { type, bytes }: { readonly type: string; readonly bytes: Uint8Array },
  like: string,
): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Instant of a commit in seconds since 1970, as the commit says it; 0 where it says none between 1970 and 9999. */
export function committedIn(commit: GitObject): number {
  const seconds = Number(/^committer .*> (\d+)(?: |$)/m.exec(headerOf(commit))?.[1] ?? 0);
  return seconds < endOfYears ? seconds : 0;
}

/** The first second that ISO 8601 cannot write with four digits for the year. */
const endOfYears = Date.UTC(10_000, 0) / 1000;

/** The id of the folder that a commit holds. */
export function treeIn(commit: GitObject): string | null {
  return /^tree ([0-9a-f]+)\n/.exec(headerOf(commit))?.[1] ?? null;
}

/** The message of an annotated tag, without its signature. */
export function messageIn({ bytes }: GitObject): string {
  const text = bytes.toString('utf8');
  const start = text.indexOf('\n\n');
  const message = start < 0 ? '' : text.slice(start + 2);
  const signature = message.search(signatureStart);
  return signature < 0 ? message : message.slice(0, signature);
}

const signatureStart = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m;

function headerOf({ bytes }: GitObject): string {
  return bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
}
