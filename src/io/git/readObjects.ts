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

/** Larger than all that is read of any project. */
const mostBytes = 1024 * 1024 * 1024;

/** Reads objects by one process of Git, which ends once they are used. Where Git fails, every object is `null`. */
export async function withObjects<T>(
  repository: Repository,
  use: (read: ReadObjects) => Promise<T>,
): Promise<T> {
  const child = startGit({ ...repository, command: ['cat-file', '--batch'], timeoutMs: 60_000 });
  const waiting: ((object: GitObject | null) => void)[] = [];
  const take = splitAnswers((object) => waiting.shift()?.(object));
  let total = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    total += chunk.length;
    if (total > mostBytes) child.kill();
    else take(chunk);
  });
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  let isOpen = true;
  const ended = new Promise((done) => child.on('error', done).on('close', done)).then(() => {
    isOpen = false;
    for (const answer of waiting.splice(0)) answer(null);
  });
  try {
    return await use((names) => {
      if (!isOpen) return Promise.resolve(names.map(() => null));
      const answers = names.map(() => new Promise<GitObject | null>((answer) => waiting.push(answer)));
      if (names.length > 0) child.stdin.write(linesOf(names));
      return Promise.all(answers);
    });
  } finally {
    child.stdin.end();
    await ended;
  }
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

/** Divides what Git writes into answers, in whatever pieces it comes. */
function splitAnswers(found: (object: GitObject | null) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let available = 0;
  let wanted = 0;
  return (chunk) => {
    chunks.push(chunk);
    available += chunk.length;
    // A large object is put together once it is all there, not with each of its pieces.
    if (available < wanted) return;
    let rest = Buffer.concat(chunks);
    let answer = answerIn(rest);
    while (answer.kind === 'whole') {
      found(answer.object);
      rest = rest.subarray(answer.length);
      answer = answerIn(rest);
    }
    chunks = [rest];
    available = rest.length;
    wanted = answer.wanted;
  };
}

type Answer =
  | { readonly kind: 'whole'; readonly object: GitObject | null; readonly length: number }
  | { readonly kind: 'part'; readonly wanted: number };

/** The answer at the beginning of some bytes: a line about the object, its bytes and the end of a line. */
function answerIn(bytes: Buffer): Answer {
  const line = bytes.indexOf(0x0a);
  if (line < 0) return { kind: 'part', wanted: bytes.length + 1 };
  const head = headOf(bytes.toString('utf8', 0, line));
  if (head === null) return { kind: 'whole', object: null, length: line + 1 };
  const end = line + 1 + head.size;
  if (bytes.length <= end) return { kind: 'part', wanted: end + 1 };
  const object = { id: head.id, type: head.type, bytes: bytes.subarray(line + 1, end) };
  return {
    kind: 'whole',
    object: objectId(object, head.id) === head.id ? object : null,
    length: end + 1,
  };
}
