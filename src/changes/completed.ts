import type { Catalogue, Item, ItemText, UnreadFile } from '../catalogue/catalogue.ts';
import { identityOf } from '../entries/identity.ts';

/**
 * A catalogue in which every file that could not be read says what it says in the other version. So a broken file is
 * neither gone nor new, and takes nothing with it.
 */
export function completed(catalogue: Catalogue, other: Catalogue): Catalogue {
  if (catalogue.unread.length === 0) return catalogue;
  const fill = <T extends Item>(own: readonly T[], others: readonly T[]) =>
    withStandIns(own, others, catalogue.unread);
  const [organisation = null] = fill(listOf(catalogue.organisation), listOf(other.organisation));
  return {
    ...catalogue,
    organisation,
    rules: fill(catalogue.rules, other.rules),
    categories: fill(catalogue.categories, other.categories),
    measures: fill(catalogue.measures, other.measures),
    chapters: fill(catalogue.chapters, other.chapters),
    services: fill(catalogue.services, other.services),
    subprocessors: fill(catalogue.subprocessors, other.subprocessors),
    customers: fill(catalogue.customers, other.customers),
    frameworks: fill(catalogue.frameworks, other.frameworks),
    releases: fill(catalogue.releases, other.releases),
  };
}

function listOf<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

function withStandIns<T extends Item>(
  own: readonly T[],
  others: readonly T[],
  unread: readonly UnreadFile[],
): readonly T[] {
  const otherById = new Map(others.map((item) => [item.id, item]));
  const read = new Set(own.map(({ id }) => id));
  const isUnread = ({ kind, id }: T) => unread.some((file) => file.kind === kind && file.id === id);
  const missing = others.filter((item) => isUnread(item) && !read.has(item.id));
  return [...own.map((item) => withTexts(item, otherById.get(item.id), unread)), ...missing];
}

/** An item whose translation could not be read, with the translation of the other version. */
function withTexts<T extends Item>(item: T, other: T | undefined, unread: readonly UnreadFile[]): T {
  const languages = unread
    .filter(({ kind, id }) => kind === item.kind && id === item.id)
    .map(({ file }) => identityOf(file)?.language ?? null);
  const texts = languages.flatMap((language): [string, ItemText][] => {
    const text = language === null || item.texts.has(language) ? undefined : other?.texts.get(language);
    return language === null || text === undefined ? [] : [[language, text]];
  });
  return texts.length === 0 ? item : { ...item, texts: new Map([...item.texts, ...texts]) };
}
