import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Check, Parameters } from './check.ts';
import { checkGroups, checks } from './index.ts';

/** Everything that all checks find in a catalogue, judged for a day (ISO 8601). */
export function runChecks(catalogue: Catalogue, date: string): readonly Diagnostic[] {
  return [
    ...checkGroups.flatMap((group) => group.run(catalogue)),
    ...checks.flatMap((check) => check.run({ catalogue, date, parameters: defaultsOf(check) })),
  ];
}

function defaultsOf({ parameters }: Check): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, { default: value }]) => [name, value]));
}
