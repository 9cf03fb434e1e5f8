import { text } from 'node:stream/consumers';

/** Where text goes that tomwerk prints. */
export type Stream = { readonly write: (text: string) => void; readonly isTerminal: boolean };

/** The surroundings of one run as values: nothing else in the program asks the process for them. */
export type World = {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was asked for. */
  readonly output: Stream;
  /** Everything else: problems, progress. */
  readonly messages: Stream;
  /** What is piped into the program, as text. */
  readonly input: () => Promise<string>;
  readonly today: () => string;
};

/** The world of the running process. */
export function processWorld(): World {
  return {
    folder: process.cwd(),
    environment: process.env,
    output: streamTo(process.stdout),
    messages: streamTo(process.stderr),
    input: () => text(process.stdin),
    today: () => new Date().toISOString().slice(0, 10),
  };
}

/** A reader that has gone, such as `head`, or a full disk is no fault of the work itself. */
function streamTo(stream: NodeJS.WriteStream): Stream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  return { write: (text) => stream.write(text), isTerminal: stream.isTTY === true };
}
