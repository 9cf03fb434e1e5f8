import { holdsFor, isShownToCustomers } from '../catalogue/audience.ts';
import type { Customer, Item, Measure, Rule } from '../catalogue/catalogue.ts';
import type { Comparison } from '../changes/change.ts';
import { customerOf, servicesOf } from './annexView.ts';
import type { ChangeDocumentEdition } from './edition.ts';
import type { Surroundings } from './prose.ts';

/** A version of the content as a customer, or anybody who is sent the general documents, may read it. */
export type ReadVersion = {
  readonly surroundings: Surroundings;
  /** Ids of the services used; `null` for all. */
  readonly services: readonly string[] | null;
  /** Whether the annex of this version tells the reader of an item. */
  readonly shows: (item: Item) => boolean;
};

export type ChangeReader = {
  readonly customer: Customer | null;
  readonly before: ReadVersion;
  readonly after: ReadVersion;
};

/** Whom the change report is for. It holds parts of an annex, so its texts lead nowhere in it. */
export function changeReader({ before, after }: Comparison, edition: ChangeDocumentEdition): ChangeReader {
  const customer = customerOf(after, edition);
  const { language } = edition;
  const shown: ReadonlySet<string> = new Set();
  // A customer that the earlier version does not know yet is compared with what its services would have been told.
  const earlier = servicesOf(customerOf(before, edition) ?? customer);
  return {
    customer,
    before: readVersion(earlier, { catalogue: before, language, shown }),
    after: readVersion(servicesOf(customer), { catalogue: after, language, shown }),
  };
}

function readVersion(services: readonly string[] | null, surroundings: Surroundings): ReadVersion {
  const { catalogue } = surroundings;
  const isRead = (item: Rule | Measure) => isShownToCustomers(item) && holdsFor(item, services);
  const records = [...catalogue.rules, ...catalogue.measures].filter(isRead);
  const ids = {
    category: new Set(records.flatMap((item) => ('category' in item ? [item.category] : []))),
    subprocessor: new Set(records.flatMap(({ fields }) => fields.providedBy ?? [])),
    service: services === null ? null : new Set(services),
  };
  const protections = new Set<Item>(records);
  return { surroundings, services, shows: (item) => protections.has(item) || isNamed(item, ids) };
}

type Named = {
  readonly category: ReadonlySet<string>;
  readonly subprocessor: ReadonlySet<string>;
  readonly service: ReadonlySet<string> | null;
};

/** Whether the annex says anything of an item that is neither rule nor measure. */
function isNamed({ kind, id, texts }: Item, { category, subprocessor, service }: Named): boolean {
  if (kind === 'organisation') return true;
  if (kind === 'category') return category.has(id);
  if (kind === 'service') return service === null || service.has(id);
  if (kind === 'subprocessor') return subprocessor.has(`subprocessor:${id}`);
  return kind === 'chapter' && [...texts.values()].some(({ customer }) => customer !== null);
}
