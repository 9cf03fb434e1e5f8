import type { GitObject } from './readObjects.ts';

/** Instant of a commit in seconds since 1970, as the commit says it. */
export function committedIn({ bytes }: GitObject): number {
  const header = bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
  return Number(/^committer [^\n]*> (\d+)(?: |$)/m.exec(header)?.[1] ?? 0);
}

/** The message of an annotated tag, without its signature. */
export function messageIn({ bytes }: GitObject): string {
  const text = bytes.toString('utf8');
  const start = text.indexOf('\n\n');
  const message = start < 0 ? '' : text.slice(start + 2);
  const signature = message.search(
    /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m,
  );
  return signature < 0 ? message : message.slice(0, signature);
}
