import { holdsFor, isShownToCustomers } from '../catalogue/audience.ts';
import type { Catalogue, Item, Measure, Rule, Subprocessor } from '../catalogue/catalogue.ts';
import { addressLines } from '../documents/control.ts';
import { roleTitle } from '../documents/records.ts';
import { dateText } from '../html/format.ts';
import type { Words } from '../html/words.ts';
import { fileOf, printingOf } from './contentPassages.ts';
import { passageOf } from './passage.ts';
import type { Project } from './project.ts';

/** Who reads an annex: the customer of that id, or with `null` anybody who is sent the general annex. */
export type Reader = string | null;

/**
 * Every text of the content that a reader may see, read from the catalogue and not from the view of the document,
 * so that a fault of the view cannot vouch for itself. In all languages: a customers' section is meant for customers.
 */
export function publicTexts(project: Project, reader: Reader): string[] {
  const { catalogue, wordings } = project;
  const shown = shownTo(catalogue, reader);
  return [
    ...[...wordings.values()].flatMap(({ words }) => fixedTexts(words)),
    ...partyTexts(catalogue, reader),
    ...editionTexts(catalogue),
    ...shown.flatMap(({ id, fields }) => [id, fields.number ?? '', ...datesIn(catalogue, fields.targetDate)]),
    ...[...catalogue.services, ...catalogue.categories].flatMap(titlesOf),
    ...catalogue.categories.flatMap(({ id, fields }) => [id, fields.number ?? '']),
    ...shown.flatMap(titlesOf),
    ...openChapters(catalogue).flatMap((chapter) => [chapter.id, ...titlesOf(chapter)]),
    ...[...shown, ...categoriesOf(shown, catalogue), ...openChapters(catalogue)].flatMap((item) =>
      customerTexts(item, project),
    ),
  ];
}

/** The names and addresses of those that an annex is about: the organisation, this customer, sub-processors. */
export function partyTexts(catalogue: Catalogue, reader: Reader): string[] {
  const organisation = catalogue.organisation?.fields;
  const customer = catalogue.customers.find(({ id }) => id === reader)?.fields;
  return [
    organisation?.name ?? '',
    addressLines(organisation?.address).join(' '),
    ...Object.values(organisation?.logo?.alt ?? {}),
    reader ?? '',
    customer?.name ?? '',
    addressLines(customer?.address).join(' '),
    customer?.contract?.reference ?? '',
    ...datesIn(catalogue, customer?.contract?.date),
    ...subprocessorsOf(catalogue, reader).flatMap((item) => [item.fields.name ?? '', ...titlesOf(item)]),
  ];
}

/** The sub-processors of what the reader may see. */
export function subprocessorsOf(catalogue: Catalogue, reader: Reader): readonly Subprocessor[] {
  const providers = new Set(shownTo(catalogue, reader).flatMap(({ fields }) => fields.providedBy ?? []));
  return catalogue.subprocessors.filter(({ id }) => providers.has(`subprocessor:${id}`));
}

/** The rules and measures that a reader may see. */
export function shownTo({ rules, measures, customers }: Catalogue, reader: Reader): (Rule | Measure)[] {
  const services = customers.find(({ id }) => id === reader)?.fields.services;
  const used = services === undefined || services === 'all' ? null : services;
  return [...rules, ...measures].filter((item) => isShownToCustomers(item) && holdsFor(item, used));
}

/** The chapters that tell customers something. */
export function openChapters({ chapters }: Catalogue): readonly Item[] {
  return chapters.filter(({ texts }) => [...texts.values()].some(({ customer }) => customer !== null));
}

function categoriesOf(shown: readonly (Rule | Measure)[], { categories }: Catalogue): readonly Item[] {
  const used = new Set(shown.flatMap((item) => ('category' in item ? [item.category] : [])));
  return categories.filter(({ id }) => used.has(id));
}

/** What the table of document control prints. */
function editionTexts(catalogue: Catalogue): string[] {
  const languages = catalogue.organisation?.fields.languages ?? [];
  const roles = [
    catalogue.organisation?.fields.approver,
    ...catalogue.releases.map(({ fields }) => fields.approver),
  ];
  return [
    ...roles.flatMap((role) => languages.map((language) => roleTitle(role, catalogue, language) ?? '')),
    ...catalogue.releases.flatMap(({ id, fields }) => [
      id,
      ...datesIn(catalogue, fields.date),
      ...datesIn(catalogue, fields.effective),
    ]),
  ];
}

function titlesOf({ texts }: Item): string[] {
  return [...texts.values()].flatMap(({ title, customerTitle }) => [title ?? '', customerTitle ?? '']);
}

/** What an item tells customers, in all languages. */
export function customerTexts(item: Item, project: Project): string[] {
  return [...item.texts].flatMap(([language, { customer }]) =>
    customer === null
      ? []
      : [
          passageOf(fileOf(item, language, project.catalogue), customer, printingOf(item, language, project))
            .text,
        ],
  );
}

/** A date as it is kept, and as documents print it. */
export function datesIn({ organisation }: Catalogue, date: string | undefined): string[] {
  if (date === undefined) return [];
  return [date, ...(organisation?.fields.languages ?? []).map((language) => dateText(date, language))];
}

/** The fixed texts of documents, parted where a value stands in them. */
function fixedTexts(words: Words): string[] {
  return Object.values(words).flatMap((word) =>
    typeof word === 'string' ? word.split(/\{\w+\}/) : fixedTexts(word),
  );
}
