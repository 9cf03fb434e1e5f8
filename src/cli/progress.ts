import type { World } from '../io/world.ts';

/** Tells on a terminal what is going on; silent in CI and where messages go to a file. */
export type Progress = { readonly show: (step: string) => void; readonly done: () => void };

const clearLine = '\r\u001B[2K';

export function progress({ messages, environment }: World): Progress {
  const isSilent = !messages.isTerminal || (environment['CI'] ?? '') !== '' || environment['TERM'] === 'dumb';
  let shown = false;
  return {
    show: (step) => {
      if (isSilent) return;
      messages.write(`${clearLine}${step} …`);
      shown = true;
    },
    done: () => {
      if (shown) messages.write(clearLine);
      shown = false;
    },
  };
}
