import { constants } from 'node:os';

/**
 * Turns a signal that ends this process into an ordinary exit with the code that belongs to it, because puppeteer then
 * ends the browser and removes its files. Where someone else listens too, they decide. Returns how to withdraw this.
 */
export function exitOnSignals(): () => void {
  const listeners = signals.map((signal) => ({ signal, listener: () => onSignal(signal) }));

  function onSignal(signal: (typeof signals)[number]): void {
    withdraw();
    if (process.listenerCount(signal) === 0) process.exit(128 + constants.signals[signal]);
  }

  function withdraw(): void {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  }

  for (const { signal, listener } of listeners) process.on(signal, listener);
  return withdraw;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
