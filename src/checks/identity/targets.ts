import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import type { Bilingual } from '../../diagnostics/finding.ts';
import type { Kind } from '../../entries/identity.ts';

/** What a name in a field may stand for. */
export type Target = 'role' | 'service' | 'subprocessor' | 'framework' | 'item' | 'language';

/** Of every target: how a sentence denies it, and where a new one is added. */
export const targetWords: Readonly<Record<Target, { readonly no: Bilingual; readonly where: Bilingual }>> = {
  role: {
    no: {
      de: 'keine Rolle; verantwortlich ist immer eine Rolle, nie eine Person',
      en: 'no role; a role is responsible, never a person',
    },
    where: {
      de: 'unter `roles` in `content/organisation.md`',
      en: 'under `roles` in `content/organisation.md`',
    },
  },
  service: {
    no: { de: 'keine Leistung', en: 'no service' },
    where: { de: 'als Datei in `content/services`', en: 'as a file in `content/services`' },
  },
  subprocessor: {
    no: { de: 'kein Unterauftragsverarbeiter', en: 'no sub-processor' },
    where: { de: 'als Datei in `content/subprocessors`', en: 'as a file in `content/subprocessors`' },
  },
  framework: {
    no: { de: 'kein Rahmenwerk', en: 'no framework' },
    where: { de: 'als Datei in `content/frameworks`', en: 'as a file in `content/frameworks`' },
  },
  item: {
    no: { de: 'keine Maßnahme oder Regel', en: 'no measure or rule' },
    where: { de: 'als Datei in `content/measures`', en: 'as a file in `content/measures`' },
  },
  language: {
    no: { de: 'keine Sprache der Organisation', en: 'no language of the organisation' },
    where: {
      de: 'unter `languages` in `content/organisation.md`',
      en: 'under `languages` in `content/organisation.md`',
    },
  },
};

/** The names that exist, by target: also those of files that could not be read, which are reported by themselves. */
export function knownNames(catalogue: Catalogue): ReadonlyMap<Target, ReadonlySet<string>> {
  const { organisation, services, subprocessors, frameworks, rules, measures, unread } = catalogue;
  const ids = (items: readonly Item[], ...kinds: Kind[]) =>
    new Set([
      ...items.map(({ id }) => id),
      ...unread.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    ]);
  return new Map<Target, ReadonlySet<string>>([
    ...(organisation === null
      ? []
      : [
          ['role', new Set(Object.keys(organisation.fields.roles ?? {}))] as const,
          ['language', new Set(organisation.fields.languages)] as const,
        ]),
    ['service', ids(services, 'service')],
    ['subprocessor', ids(subprocessors, 'subprocessor')],
    ['framework', ids(frameworks, 'framework')],
    ['item', ids([...rules, ...measures], 'rule', 'measure')],
  ]);
}
