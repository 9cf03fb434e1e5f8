import { createHash } from 'node:crypto';
import type { Environment } from '../browser/environment.ts';
import { runGit } from './runGit.ts';

/** An object of a repository. */
export type GitObject = { readonly id: string; readonly type: string; readonly bytes: Buffer };

/** What an object is, without its bytes. */
export type ObjectHead = Omit<GitObject, 'bytes'> & { readonly size: number };

type Repository = { readonly root: string; readonly environment: Environment };

/** Names of objects: ids, or `<id>^{commit}` for the commit that a tag leads to. Nothing that a user typed. */
type Names = readonly string[];

/** Type and size of objects, in the order of their names; `null` for those that the repository lacks. */
export async function readHeads(
  { root, environment }: Repository,
  names: Names,
): Promise<(ObjectHead | null)[] | null> {
  if (names.length === 0) return [];
  const answer = await runGit({
    root,
    environment,
    command: ['cat-file', '--batch-check'],
    input: linesOf(names),
  });
  if (answer.kind !== 'answer') return null;
  const lines = answer.bytes.toString('utf8').split('\n');
  return names.map((_, index) => headOf(lines[index] ?? ''));
}

/**
 * Objects in the order of their names; `null` for those that the repository lacks or whose bytes are not those that
 * their id stands for. `null` for all where Git fails. `most` bounds the bytes of all objects together.
 */
export async function readObjects(
  { root, environment }: Repository,
  names: Names,
  most = 16 * 1024 * 1024,
): Promise<(GitObject | null)[] | null> {
  if (names.length === 0) return [];
  const answer = await runGit({
    root,
    environment,
    command: ['cat-file', '--batch'],
    input: linesOf(names),
    most: most + names.length * 100,
    timeoutMs: 60_000,
  });
  if (answer.kind !== 'answer') return null;
  const { bytes } = answer;
  let position = 0;
  return names.map(() => {
    const end = bytes.indexOf(0x0a, position);
    const head = end < 0 ? null : headOf(bytes.toString('utf8', position, end));
    position = end < 0 ? bytes.length : end + 1;
    if (head === null) return null;
    const object = { id: head.id, type: head.type, bytes: bytes.subarray(position, position + head.size) };
    position += head.size + 1;
    return objectId(object, head.id) === head.id ? object : null;
  });
}

function linesOf(names: Names): string {
  return `${names.join('\n')}\n`;
}

function headOf(line: string): ObjectHead | null {
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
