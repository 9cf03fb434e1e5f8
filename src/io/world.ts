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
  readonly today: () => string;
};

/** The world of the running process. */
export function processWorld(): World {
  return {
    folder: process.cwd(),
    environment: process.env,
    output: { write: (text) => process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
    messages: { write: (text) => process.stderr.write(text), isTerminal: process.stderr.isTTY === true },
    today: () => new Date().toISOString().slice(0, 10),
  };
}
