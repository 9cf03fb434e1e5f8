import type { Catalogue, Measure, Rule } from '../../catalogue/catalogue.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';

/** Something that customers buy, with where it is described and what holds for it. */
export type Offer = {
  /** `null` for the organisation as a whole. */
  readonly service: string | null;
  readonly at: Location;
  readonly has: (item: Rule | Measure) => boolean;
};

/** The services; without services the organisation counts as one. */
export function offersOf(catalogue: Catalogue): readonly Offer[] {
  const { services } = catalogue;
  if (services.length === 0) return wholeOf(catalogue);
  return services.map(({ id, fields, locate }) => ({
    service: fields.title,
    at: locate([]),
    has: (item) => isFor(item, id),
  }));
}

/** The organisation as a whole, whatever its services; nothing where its file is missing or broken. */
export function wholeOf({ organisation }: Catalogue): readonly Offer[] {
  return organisation === null ? [] : [{ service: null, at: organisation.locate([]), has: () => true }];
}

function isFor({ fields: { services } }: Rule | Measure, id: string): boolean {
  return services === undefined || services === 'all' || services.includes(id);
}
