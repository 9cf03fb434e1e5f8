import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { World } from '../io/world.ts';
import type { TextOptions } from '../reporters/text.ts';
import type { Speech } from '../reporters/words.ts';

/** What every command works with. */
export type Context = { readonly world: World; readonly speech: Speech };

/** 0 fine, 1 problems in the content, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** The exit code that these diagnostics lead to. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  if (diagnostics.some(({ severity }) => severity === 'fatal')) return 2;
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/**
 * Whether a stream shows colours: a terminal that was not told otherwise by `NO_COLOR` (no-color.org). `FORCE_COLOR`
 * (force-color.org) goes before both, as in Node itself; `0` stands for none.
 */
export function textOptions(stream: World['output'], { environment }: World): TextOptions {
  const forced = environment['FORCE_COLOR'] ?? '';
  if (forced !== '') return { colours: forced !== '0' && forced !== 'false' };
  const refused = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return { colours: stream.isTerminal && !refused };
}
