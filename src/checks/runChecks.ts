import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checks } from './index.ts';
import { applySettings } from './settings/applySettings.ts';
import { readSettings } from './settings/readSettings.ts';
import { settableChecks } from './settings/settable.ts';

/** Everything that all checks find in a catalogue under its own settings, judged for a day (ISO 8601). */
export function runChecks(catalogue: Catalogue, date: string): readonly Diagnostic[] {
  const settings = readSettings(catalogue, settableChecks(checks));
  const found = checks.flatMap(({ finding, run }) => {
    const setting = settings.value.of.get(finding.code);
    return setting === undefined || setting.severity === 'off'
      ? []
      : run({ catalogue, date, parameters: setting.parameters });
  });
  const left = applySettings(found, settings.value, catalogue, date);
  return [...settings.diagnostics, ...left.value, ...left.diagnostics];
}
