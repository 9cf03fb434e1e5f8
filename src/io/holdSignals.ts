/** Signals that would end this process, held back. */
export type HeldSignals = {
  /** The first that came since. */
  readonly received: () => NodeJS.Signals | null;
  /** Lets signals through again. */
  readonly release: () => void;
};

/** Holds signals back while something is done that must be whole or not at all; it may look whether one came. */
export function holdSignals(): HeldSignals {
  let first: NodeJS.Signals | null = null;
  const listener = (signal: NodeJS.Signals) => {
    first ??= signal;
  };
  for (const signal of signals) process.on(signal, listener);
  return {
    received: () => first,
    release: () => {
      for (const signal of signals) process.off(signal, listener);
    },
  };
}

/** Ends this process as a signal does that nobody holds back. */
export function endBy(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
