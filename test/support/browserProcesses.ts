import { readdirSync, readFileSync } from 'node:fs';

/** A process of Linux; the browser leads a group of its own, to which all of its processes belong. */
type Process = {
  readonly id: number;
  readonly parent: number;
  readonly group: number;
  readonly arguments: string;
};

/** The ids of the browsers that a process has started. */
export function browsersOf(parent: number): readonly number[] {
  return processes()
    .filter((process) => process.parent === parent && process.arguments.includes('--remote-debugging-pipe'))
    .map(({ id }) => id);
}

/** The ids of all processes that belong to a browser, itself included. */
export function processesOf(browser: number): readonly number[] {
  return processes()
    .filter(({ group }) => group === browser)
    .map(({ id }) => id);
}

/** The ids of the processes in which a browser shows its pages. */
export function renderersOf(browser: number): readonly number[] {
  return processes()
    .filter((process) => process.group === browser && process.arguments.includes('--type=renderer'))
    .map(({ id }) => id);
}

function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [state, parent, group] = status.slice(status.lastIndexOf(')') + 2).split(' ');
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        if (state === 'Z') return [];
        return [{ id: Number(name), parent: Number(parent), group: Number(group), arguments: args }];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });
}
