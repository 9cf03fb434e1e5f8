import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import type { RecordChange } from '../../changes/change.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';

/** In which versions and which language names are looked for. */
export type Naming = {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly language: MessageLanguage;
};

/** The title or name of an item, in a language if it has one in it. */
export function nameOf({ id, fields, texts }: Item, language: string): string {
  if ('name' in fields && !('title' in fields)) return fields.name ?? id;
  const [source] = texts.values();
  const localized =
    'title' in fields && typeof fields.title === 'object' ? fields.title[language] : undefined;
  return texts.get(language)?.title ?? source?.title ?? localized ?? id;
}

/** The number of a record in both versions; `null` where it has none. */
export function numbersOf({ before, after }: Pick<RecordChange, 'before' | 'after'>) {
  return { before: numberOf(before), after: numberOf(after) };
}

/** `1.3.1 → 1.3.4 Datensicherung`; one number where it is the same, none where there is none. */
export function recordName(record: RecordChange, language: string): string {
  const item = record.after ?? record.before;
  const numbers = Object.values(numbersOf(record)).filter((number) => number !== null);
  const name = item === null ? record.id : nameOf(item, language);
  return [...(numbers.length === 0 ? [] : [[...new Set(numbers)].join(' → ')]), name].join(' ');
}

/** The title of a service. */
export function serviceName(id: string, naming: Naming): string {
  return nameIn(id, naming, ({ services }) => services);
}

/** The title of a sub-processor. */
export function subprocessorName(id: string, naming: Naming): string {
  return nameIn(id, naming, ({ subprocessors }) => subprocessors);
}

/** The title of a role. */
export function roleName(id: string, { before, after, language }: Naming): string {
  const titles = [after, before].map(({ organisation }) => organisation?.fields.roles?.[id]);
  const found = titles.find((title) => title !== undefined);
  return found?.[language] ?? Object.values(found ?? {})[0] ?? id;
}

function nameIn(
  id: string,
  { before, after, language }: Naming,
  list: (catalogue: Catalogue) => readonly Item[],
): string {
  const found = [...list(after), ...list(before)].find((item) => item.id === id);
  return found === undefined ? id : nameOf(found, language);
}

function numberOf(item: Item | null): string | null {
  return item !== null && 'number' in item.fields ? (item.fields.number ?? null) : null;
}
