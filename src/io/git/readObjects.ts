import { randomUUID } from 'node:crypto';
import type { Environment } from '../browser/environment.ts';
import { type GitObject, headOf, type ObjectHead, objectId } from './gitObject.ts';
import { runGit } from './runGit.ts';
import { startGit } from './startGit.ts';

export type Repository = { readonly root: string; readonly environment: Environment };

/**
 * Gives objects in the order of their names: ids, or `<id>^{commit}` for the commit that a tag leads to, and nothing that
 * somebody typed. `null` for an object that the repository lacks, or whose bytes are not those that its id stands for.
 */
export type ReadObjects = (names: readonly string[]) => Promise<readonly (GitObject | null)[]>;

/** Larger than all that is read of some versions of a project together. */
const mostBytes = 1024 * 1024 * 1024;

/** Reads objects by one process of Git, which ends once they are used. Where Git fails, every object is `null`. */
export async function withObjects<T>(
  repository: Repository,
  use: (read: ReadObjects) => Promise<T>,
): Promise<T> {
  const child = startGit({ ...repository, command: ['cat-file', '--batch'], timeoutMs: 60_000 });
  // An object that is damaged may be said to have more bytes than then come. What is asked for last is never there, so
  // its answer is the end of all others.
  const last = `end-${randomUUID()}`;
  let waiting: ((answers: Buffer) => void) | null = null;
  let isOpen = true;
  let total = 0;
  const take = untilLine(`${last} missing\n`, (answers) => waiting?.(answers));
  child.stdout.on('data', (chunk: Buffer) => {
    total += chunk.length;
    if (total > mostBytes) child.kill();
    else take(chunk);
  });
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  const ended = new Promise((done) => child.on('error', done).on('close', done)).then(() => {
    isOpen = false;
    waiting?.(Buffer.alloc(0));
  });
  const read: ReadObjects = async (names) => {
    if (!isOpen || names.length === 0) return names.map(() => null);
    const answers = await new Promise<Buffer>((answer) => {
      waiting = answer;
      child.stdin.write(linesOf([...names, last]));
    });
    return objectsIn(answers, names);
  };
  try {
    return await use(read);
  } finally {
    child.stdin.end();
    await ended;
  }
}

/** Hands on what comes before each line of that text, put together once. */
function untilLine(line: string, found: (before: Buffer) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let end = '';
  return (chunk) => {
    chunks.push(chunk);
    end = (end + chunk.toString('latin1', chunk.length - line.length)).slice(-line.length);
    if (end !== line) return;
    const all = Buffer.concat(chunks);
    chunks = [];
    end = '';
    found(all.subarray(0, all.length - line.length));
  };
}

/** The objects in the answers to some names: for each a line about it, its bytes and the end of a line. */
function objectsIn(answers: Buffer, names: readonly string[]): readonly (GitObject | null)[] {
  let position = 0;
  return names.map((name) => {
    const line = answers.indexOf(0x0a, position);
    const head = line < 0 ? null : headOf(answers.toString('utf8', position, line));
    position = line < 0 ? answers.length : line + 1;
    if (head === null) return null;
    const bytes = answers.subarray(position, position + head.size);
    const isWhole = answers[position + head.size] === 0x0a;
    // Behind an object that is cut off nothing can be told apart any more.
    position = isWhole ? position + head.size + 1 : answers.length;
    const object = { id: head.id, type: head.type, bytes };
    const isAsked = name === head.id || name.includes('^');
    return isWhole && isAsked && objectId(object, head.id) === head.id ? object : null;
  });
}

/** What objects are said to be, in the order of their ids; `null` for one that the repository lacks, or all if Git fails. */
export async function readHeads(
  repository: Repository,
  ids: readonly string[],
): Promise<readonly (ObjectHead | null)[]> {
  if (ids.length === 0) return [];
  const answer = await runGit({
    ...repository,
    command: ['cat-file', '--batch-check'],
    input: linesOf(ids),
  });
  const lines = answer.kind === 'answer' ? answer.bytes.toString('utf8').split('\n') : [];
  return ids.map((_, index) => headOf(lines[index] ?? ''));
}

function linesOf(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('');
}
