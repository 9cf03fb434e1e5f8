import type { Catalogue, Organisation } from '../../catalogue/catalogue.ts';
import { catalogueFindings } from '../../catalogue/findings.ts';
import type { Checked, Diagnostic, Location, Severity } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { entryFindings } from '../../entries/findings.ts';
import type { Parameters } from '../check.ts';
import { allItems } from '../reading/items.ts';
import {
  checkLocked,
  checkOverTime,
  checkUnknown,
  exceptionUnknown,
  parameterType,
  parameterUnknown,
} from './findings.ts';
import type { Settable } from './settable.ts';

/** One exception: in the file of this id the check reports nothing until the end of that day. */
export type Exception = {
  readonly code: string;
  readonly at: string;
  readonly reason: string;
  readonly until: string;
  readonly location: Location;
};

/** What holds of one check. */
type Setting = { readonly severity: Severity | 'off'; readonly parameters: Parameters };

/** The settings of an organisation: what holds of every code that can be set, and its exceptions. */
export type Settings = {
  readonly of: ReadonlyMap<string, Setting>;
  readonly exceptions: readonly Exception[];
};

type Written = NonNullable<Organisation['fields']['checks']>[string];

/** Reads `checks` of `organisation.md`. What cannot be is reported and does not hold; everything else does. */
export function readSettings(
  catalogue: Catalogue,
  settable: ReadonlyMap<string, Settable>,
): Checked<Settings> {
  const { organisation } = catalogue;
  const written = Object.entries(organisation?.fields.checks ?? {});
  if (organisation === null || written.length === 0)
    return { value: { of: withDefaults(settable, new Map()), exceptions: [] }, diagnostics: [] };
  const ids = idsOf(catalogue);
  const read = written.map(([code, setting]) => readOne(code, setting, settable, { organisation, ids }));
  return {
    value: {
      of: withDefaults(settable, new Map(read.map(({ code, setting }) => [code, setting]))),
      exceptions: read.flatMap(({ exceptions }) => exceptions),
    },
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function withDefaults(
  settable: ReadonlyMap<string, Settable>,
  set: ReadonlyMap<string, Partial<Setting>>,
): Settings['of'] {
  return new Map(
    [...settable].map(([code, { severity, parameters }]) => {
      const defaults = Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]);
      const mine = set.get(code);
      return [
        code,
        {
          severity: mine?.severity ?? severity,
          parameters: { ...Object.fromEntries(defaults), ...mine?.parameters },
        },
      ];
    }),
  );
}

/** The ids that an exception may name: also those of files that could not be read. */
function idsOf(catalogue: Catalogue): readonly string[] {
  return [...allItems(catalogue), ...catalogue.unread].map(({ id }) => id);
}

type Surroundings = { readonly organisation: Organisation; readonly ids: readonly string[] };

type Read = {
  readonly code: string;
  readonly setting: Partial<Setting>;
  readonly exceptions: readonly Exception[];
  readonly diagnostics: readonly Diagnostic[];
};

function readOne(
  code: string,
  written: Written,
  settable: ReadonlyMap<string, Settable>,
  { organisation: { locate, locateKey }, ids }: Surroundings,
): Read {
  const at = locateKey(['checks', code]);
  const check = settable.get(code);
  if (check === undefined) return refused(code, unknownCode(code, at, settable));
  if (check.locked !== null && weakens(written, check))
    return refused(code, report(checkLocked, at, { code, ...check.locked }));
  const tooStrict = check.overTime && written.severity === 'error';
  const parameters = Object.entries(written.parameters ?? {}).map(([name, value]) => ({
    name,
    value,
    fault: parameterFault(name, value, { code, check, locate, locateKey }),
  }));
  const exceptions = (written.exceptions ?? []).map((exception, index) => ({
    ...exception,
    code,
    location: locate(['checks', code, 'exceptions', index, 'at']),
  }));
  return {
    code,
    setting: {
      ...(written.severity !== undefined && !tooStrict && { severity: written.severity }),
      parameters: Object.fromEntries(
        parameters.flatMap(({ name, value, fault }) => (fault === null ? [[name, value]] : [])),
      ),
    },
    exceptions: exceptions.filter((exception) => ids.includes(exception.at)),
    diagnostics: [
      ...(tooStrict ? [report(checkOverTime, locate(['checks', code, 'severity']), { code })] : []),
      ...parameters.flatMap(({ fault }) => fault ?? []),
      ...exceptions
        .filter((exception) => !ids.includes(exception.at))
        .map(({ at: name, location }) =>
          report(exceptionUnknown, location, { name, nearest: nearest(name, ids) }),
        ),
    ],
  };
}

function refused(code: string, diagnostic: Diagnostic): Read {
  return { code, setting: {}, exceptions: [], diagnostics: [diagnostic] };
}

/** What is found while files are read comes before every check, so that nothing about it can be set. */
const beforeChecks = new Set([...entryFindings, ...catalogueFindings].map(({ code }) => code));

const readFirst = {
  de: 'Es wird beim Lesen der Dateien gefunden, vor jeder Prüfung.',
  en: 'It is found while the files are read, before any check.',
};

function unknownCode(code: string, at: Location, settable: ReadonlyMap<string, Settable>): Diagnostic {
  return beforeChecks.has(code)
    ? report(checkLocked, at, { code, ...readFirst })
    : report(checkUnknown, at, { name: code, nearest: nearest(code, [...settable.keys()]) });
}

const weights = { off: 0, info: 1, warning: 2, error: 3, fatal: 4 } as const;

function weakens({ severity, exceptions }: Written, check: Settable): boolean {
  return exceptions !== undefined || (severity !== undefined && weights[severity] < weights[check.severity]);
}

function parameterFault(
  name: string,
  value: unknown,
  {
    code,
    check,
    locate,
    locateKey,
  }: Pick<Organisation, 'locate' | 'locateKey'> & {
    readonly code: string;
    readonly check: Settable;
  },
): Diagnostic | null {
  const field = ['checks', code, 'parameters', name];
  const known = Object.hasOwn(check.parameters, name) ? check.parameters[name] : undefined;
  if (known === undefined) {
    const near = nearest(name, Object.keys(check.parameters));
    return report(parameterUnknown, locateKey(field), { code, name, nearest: near });
  }
  const isNumber = typeof known.default === 'number';
  return isNumber === (typeof value === 'number')
    ? null
    : report(parameterType, locate(field), { name, isNumber: isNumber ? 1 : 0 });
}
