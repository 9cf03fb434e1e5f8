import type { Catalogue, Framework, Item } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { FieldPath } from '../entries/entry.ts';
import type { Kind } from '../entries/identity.ts';
import type { CheckGroup } from './checkGroup.ts';
import { allItems } from './reading/items.ts';

type TargetWords = {
  readonly de: string;
  readonly en: string;
  readonly where: { readonly de: string; readonly en: string };
};

/** What a name may stand for: how a sentence denies it, and where a new one is added. */
const targets: Readonly<Record<string, TargetWords>> = {
  role: {
    de: 'keine Rolle; verantwortlich ist immer eine Rolle, nie eine Person',
    en: 'no role; a role is responsible, never a person',
    where: {
      de: 'unter `roles` in `content/organisation.md`',
      en: 'under `roles` in `content/organisation.md`',
    },
  },
  service: {
    de: 'keine Leistung',
    en: 'no service',
    where: { de: 'als Datei in `content/services`', en: 'as a file in `content/services`' },
  },
  subprocessor: {
    de: 'kein Unterauftragsverarbeiter',
    en: 'no sub-processor',
    where: { de: 'als Datei in `content/subprocessors`', en: 'as a file in `content/subprocessors`' },
  },
  framework: {
    de: 'kein Rahmenwerk',
    en: 'no framework',
    where: { de: 'als Datei in `content/frameworks`', en: 'as a file in `content/frameworks`' },
  },
  item: {
    de: 'keine Maßnahme oder Regel',
    en: 'no measure or rule',
    where: { de: 'als Datei in `content/measures`', en: 'as a file in `content/measures`' },
  },
  language: {
    de: 'keine Sprache der Organisation',
    en: 'no language of the organisation',
    where: {
      de: 'unter `languages` in `content/organisation.md`',
      en: 'under `languages` in `content/organisation.md`',
    },
  },
};

/** The first names of a list, for a sentence. */
function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `\`${name}\``);
  return names.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
}

const unknown = defineFinding<{ name: string; target: string; nearest: string; known: readonly string[] }>({
  code: 'reference-unknown',
  severity: 'error',
  message: {
    de: ({ name, target }) => `\`${name}\` ist ${targets[target]?.de ?? ''}.`,
    en: ({ name, target }) => `\`${name}\` is ${targets[target]?.en ?? ''}.`,
  },
  hint: {
    de: ({ name, nearest: near, known, target }) => {
      if (near !== '') return `Gemeint ist wohl \`${near}\`.`;
      const where = targets[target]?.where.de ?? '';
      if (known.length === 0) return `Legen Sie \`${name}\` ${where} an.`;
      return `Bekannt ${known.length === 1 ? 'ist' : 'sind'} ${quoted(known)}; Neues wird ${where} angelegt.`;
    },
    en: ({ name, nearest: near, known, target }) => {
      if (near !== '') return `Probably \`${near}\` is meant.`;
      const where = targets[target]?.where.en ?? '';
      if (known.length === 0) return `Add \`${name}\` ${where}.`;
      return `Known ${known.length === 1 ? 'is' : 'are'} ${quoted(known)}; a new one is added ${where}.`;
    },
  },
});

const unknownControl = defineFinding<{ item: string; control: string; framework: string; id: string }>({
  code: 'control-unknown',
  severity: 'error',
  message: {
    de: ({ item, control, framework }) =>
      `\`${item}\` nennt die Anforderung \`${control}\`, die es in „${framework}“ nicht gibt.`,
    en: ({ item, control, framework }) =>
      `\`${item}\` names the control \`${control}\`, which “${framework}” does not have.`,
  },
  hint: {
    de: ({ id }) => `Die Anforderungen mit ihren Kennungen stehen in \`content/frameworks/${id}.yaml\`.`,
    en: ({ id }) => `The controls and their ids stand in \`content/frameworks/${id}.yaml\`.`,
  },
});

type Reference = { readonly name: string; readonly target: string; readonly field: FieldPath };

/** Every name that stands for something else is the name of something that exists. */
export const references: CheckGroup = {
  locked: { de: 'Die Dokumente lösen diese Namen auf.', en: 'The documents resolve these names.' },
  findings: [unknown, unknownControl],
  run: (catalogue) => {
    const known = knownNames(catalogue);
    return allItems(catalogue).flatMap((item) => [
      ...referencesOf(item).flatMap((reference) => dangling(reference, item, known)),
      ...controls(item, catalogue, known),
    ]);
  },
};

/** The names that exist, by target: also those of files that could not be read, which are reported by themselves. */
function knownNames(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const { organisation, services, subprocessors, frameworks, rules, measures, unread } = catalogue;
  const ids = (items: readonly Item[], ...kinds: Kind[]) => [
    ...items.map(({ id }) => id),
    ...unread.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
  ];
  return new Map([
    ...(organisation === null
      ? []
      : [
          ['role', Object.keys(organisation.fields.roles ?? {})] as const,
          ['language', organisation.fields.languages] as const,
        ]),
    ['service', ids(services, 'service')],
    ['subprocessor', ids(subprocessors, 'subprocessor')],
    ['framework', ids(frameworks, 'framework')],
    ['item', ids([...rules, ...measures], 'rule', 'measure')],
  ]);
}

function dangling(
  { name, target, field }: Reference,
  { locate }: Item,
  known: ReadonlyMap<string, readonly string[]>,
): Diagnostic[] {
  const names = known.get(target);
  if (names === undefined || names.includes(name)) return [];
  return [report(unknown, locate(field), { name, target, nearest: nearest(name, names), known: names })];
}

function referencesOf(item: Item): Reference[] {
  const { fields } = item;
  const one = (name: string | undefined, target: string, field: FieldPath) =>
    name === undefined ? [] : [{ name, target, field }];
  return [
    ...('owner' in fields ? one(fields.owner, 'role', ['owner']) : []),
    ...('approver' in fields ? one(fields.approver, 'role', ['approver']) : []),
    ...('review' in fields ? one(fields.review?.by, 'role', ['review', 'by']) : []),
    ...('services' in fields ? many(fields.services, 'service', ['services']) : []),
    ...('language' in fields ? one(fields.language, 'language', ['language']) : []),
    ...('supersedes' in fields ? many(fields.supersedes, 'item', ['supersedes']) : []),
    ...('providedBy' in fields ? subprocessorsOf(fields.providedBy) : []),
    ...('classification' in fields && item.kind === 'release'
      ? keys(fields.classification, 'item', ['classification'])
      : []),
    ...('waivers' in fields ? waiverReferences(fields.waivers) : []),
  ];
}

function many(names: readonly string[] | string | undefined, target: string, field: FieldPath): Reference[] {
  if (names === undefined || typeof names === 'string') return [];
  return names.map((name, index) => ({ name, target, field: [...field, index] }));
}

function keys(record: object | undefined, target: string, field: FieldPath): Reference[] {
  return Object.keys(record ?? {}).map((name) => ({ name, target, field: [...field, name] }));
}

function subprocessorsOf(providers: readonly string[] | undefined): Reference[] {
  return many(providers, 'subprocessor', ['providedBy'])
    .filter(({ name }) => name.startsWith('subprocessor:'))
    .map((reference) => ({ ...reference, name: reference.name.slice('subprocessor:'.length) }));
}

function waiverReferences(
  waivers: readonly { measure: string; approver: string }[] | undefined,
): Reference[] {
  return (waivers ?? []).flatMap(({ measure, approver }, index) => [
    { name: measure, target: 'item', field: ['waivers', index, 'measure'] },
    { name: approver, target: 'role', field: ['waivers', index, 'approver'] },
  ]);
}

/** Frameworks and controls that an item names; those of a framework that could not be read are not looked at. */
function controls(
  item: Item,
  { frameworks }: Catalogue,
  known: ReadonlyMap<string, readonly string[]>,
): Diagnostic[] {
  // A framework has controls of its own; only what refers to one is looked at.
  if (item.kind === 'framework' || !('controls' in item.fields) || Array.isArray(item.fields.controls))
    return [];
  return Object.entries(item.fields.controls ?? {}).flatMap(([id, named]) => {
    const framework = frameworks.find((candidate) => candidate.id === id);
    if (framework !== undefined) return unknownControls(item, framework, named);
    return dangling({ name: id, target: 'framework', field: ['controls', id] }, item, known);
  });
}

function unknownControls(item: Item, { id, fields }: Framework, named: unknown): Diagnostic[] {
  const known = fields.controls.map((control) => control.id);
  const framework = fields.title['de'] ?? Object.values(fields.title)[0] ?? id;
  return (Array.isArray(named) ? named.map(String) : []).flatMap((control, index) =>
    known.includes(control)
      ? []
      : [
          report(unknownControl, item.locate(['controls', id, index]), {
            item: item.id,
            control,
            framework,
            id,
          }),
        ],
  );
}
