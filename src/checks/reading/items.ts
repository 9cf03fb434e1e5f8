import type { Catalogue, Category, Item, Measure, Rule } from '../../catalogue/catalogue.ts';

/** Every item of the catalogue, in the order of its kinds. */
export function allItems(catalogue: Catalogue): readonly Item[] {
  const {
    organisation,
    rules,
    categories,
    measures,
    chapters,
    services,
    subprocessors,
    customers,
    frameworks,
    releases,
  } = catalogue;
  return [
    ...(organisation === null ? [] : [organisation]),
    ...rules,
    ...categories,
    ...measures,
    ...chapters,
    ...services,
    ...subprocessors,
    ...customers,
    ...frameworks,
    ...releases,
  ];
}

/** Every rule and measure, whatever its status. */
export function protections({ rules, measures }: Catalogue): readonly (Rule | Measure)[] {
  return [...rules, ...measures];
}

/** Every rule and measure that has not ended. */
export function activeItems(catalogue: Catalogue): readonly (Rule | Measure)[] {
  return protections(catalogue).filter(({ fields }) => fields.status !== 'retired');
}

/** Every rule and measure that is implemented, wholly or in part. */
export function implementedItems(catalogue: Catalogue): readonly (Rule | Measure)[] {
  return protections(catalogue).filter(
    ({ fields: { status } }) => status === 'implemented' || status === 'partial',
  );
}

/** Every item that has a place of its own in a document: links lead to it by its id. */
export function linkedItems({ rules, categories, measures, chapters }: Catalogue): readonly Item[] {
  return [...rules, ...categories, ...measures, ...chapters];
}

/** Every item that a printed number belongs to. */
export function numberedItems({
  rules,
  categories,
  measures,
}: Catalogue): readonly (Rule | Category | Measure)[] {
  return [...rules, ...categories, ...measures];
}

/** Every item whose words stand in today's documents: what has ended, and the data of frameworks, do not. */
export function spokenItems(catalogue: Catalogue): readonly Item[] {
  return allItems(catalogue).filter(
    ({ kind, fields }) => kind !== 'framework' && !('status' in fields && fields.status === 'retired'),
  );
}
