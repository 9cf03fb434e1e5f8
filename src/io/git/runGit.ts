import { systemCode } from '../systemError.ts';
import { type GitCall, startGit } from './startGit.ts';

/** A question that Git answers at once. */
export type GitQuestion = GitCall & {
  /** What Git reads from standard input. */
  readonly input?: string;
  /** How many bytes the answer may have; 64 MiB if left out. */
  readonly most?: number;
};

/**
 * What Git says, with what it remarks beside; or why it says nothing: it is not there, it refuses in its own
 * words, or it goes on for too long.
 */
export type GitAnswer =
  | { readonly kind: 'answer'; readonly bytes: Buffer; readonly message: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refusal'; readonly message: string }
  | { readonly kind: 'endless' };

/** Asks Git, as safely as `startGit` does. */
export function runGit({ input = '', most = 64 * 1024 * 1024, ...call }: GitQuestion): Promise<GitAnswer> {
  const child = startGit(call);
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const complaints: Buffer[] = [];
    let size = 0;
    child.on('error', (error) => {
      const code = systemCode(error) ?? '';
      done(isAbsence.has(code) ? { kind: 'absent' } : { kind: 'refusal', message: code });
    });
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) child.kill();
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaints.length < 16) complaints.push(chunk);
    });
    // Whoever refuses does not wait for the end of the question; the exit code tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('close', (code) => {
      const message = Buffer.concat(complaints).toString('utf8');
      if (code === 0) done({ kind: 'answer', bytes: Buffer.concat(chunks), message });
      else if (code === null) done({ kind: 'endless' });
      else done({ kind: 'refusal', message });
    });
  });
}

/** Answers of the system to the start of a program that is not there. */
const isAbsence: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES']);
