import { isShownToCustomers } from '../catalogue/audience.ts';
import type { Measure } from '../catalogue/catalogue.ts';
import type { Pair } from './pairs.ts';
import type { RecordItem } from './recordKinds.ts';
import type { Version, Versions } from './versions.ts';

/** Whose protection is compared: the customers of a service, or `null` for all customers at once. */
export type Audience = string | null;

type Audiences = Pick<Versions, 'before' | 'after'>;

/**
 * The services that both versions offer. What only one of them offers is a matter of scope. Where they have none in
 * common, all customers are one audience.
 */
export function audiencesOf({ before, after }: Audiences): readonly Audience[] {
  const common = [...after.services].filter((id) => before.services.has(id));
  return common.length > 0 ? common : [null];
}

/** Those of the audiences that an item serves; none where all of its services have ended. */
export function servedBy(item: RecordItem, versions: Audiences): readonly Audience[] {
  const named = servicesOf(item);
  const audiences = audiencesOf(versions);
  if (named === null) return audiences;
  return audiences.filter((audience) => audience === null || named.includes(audience));
}

/** Whether an item holds for a whole audience, in a version that offers these services. */
export function serves(item: RecordItem, audience: Audience, services: ReadonlySet<string>): boolean {
  const named = servicesOf(item);
  if (named === null) return true;
  return audience === null
    ? [...services].every((service) => named.includes(service))
    : named.includes(audience);
}

/** The services that an item names; `null` for all. */
function servicesOf({ fields }: RecordItem): readonly string[] | null {
  const named = 'services' in fields ? fields.services : undefined;
  return named === undefined || named === 'all' ? null : named;
}

/** The services that a change of a record concerns; `null` for all. A category stands for what customers find in it. */
export function concernedServices(pair: Pair, versions: Audiences): readonly string[] | null {
  if (pair.kind === 'service') return [pair.id];
  const items =
    pair.kind === 'category'
      ? [versions.before, versions.after].flatMap((version) => measuresIn(pair.id, version))
      : [pair.before, pair.after].filter((item) => item !== null);
  const named = items.map(servicesOf);
  const known = named.filter((services) => services !== null);
  return named.length === 0 || known.length < named.length ? null : [...new Set(known.flat())].toSorted();
}

function measuresIn(category: string, { catalogue }: Version): readonly Measure[] {
  return catalogue.measures.filter((item) => item.category === category && isShownToCustomers(item));
}
