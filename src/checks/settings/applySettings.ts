import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { allItems } from '../reading/items.ts';
import { exceptionExpired, exceptionUnused, exceptionUsed } from './findings.ts';
import type { Exception, Settings } from './readSettings.ts';

/** What is left of the findings under the settings; every exception is told of, whether it is used or has ended. */
export function applySettings(
  found: readonly Diagnostic[],
  settings: Settings,
  catalogue: Catalogue,
  date: string,
): Checked<readonly Diagnostic[]> {
  const weighed = found.flatMap((diagnostic) => weigh(diagnostic, settings));
  if (settings.exceptions.length === 0) return { value: weighed, diagnostics: [] };
  const idOf = idsByFile(catalogue);
  const covers = ({ code, at }: Exception, { code: other, location }: Diagnostic) =>
    code === other && idOf.get(location?.file ?? '') === at;
  const holding = settings.exceptions.filter(({ until }) => until >= date);
  const unread = new Set(catalogue.unread.map(({ id }) => id));
  const told = settings.exceptions
    .filter(({ code, at }) => settings.of.get(code)?.severity !== 'off' && !unread.has(at))
    .map((exception) => tell(exception, weighed.filter((one) => covers(exception, one)).length, date));
  return {
    value: weighed.filter((one) => !holding.some((exception) => covers(exception, one))),
    diagnostics: told,
  };
}

function weigh(diagnostic: Diagnostic, { of }: Settings): Diagnostic[] {
  const severity = of.get(diagnostic.code)?.severity ?? diagnostic.severity;
  if (severity === 'off') return [];
  return severity === diagnostic.severity ? [diagnostic] : [{ ...diagnostic, severity }];
}

function tell({ location, ...exception }: Exception, count: number, date: string): Diagnostic {
  if (exception.until < date) return report(exceptionExpired, location, exception);
  return count === 0
    ? report(exceptionUnused, location, exception)
    : report(exceptionUsed, location, { ...exception, count });
}

/** Every file with the id of its item; a translation belongs to the item that it translates. */
function idsByFile(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    allItems(catalogue).flatMap(({ id, texts }) =>
      [...texts.values()].map(({ file }): [string, string] => [file, id]),
    ),
  );
}
