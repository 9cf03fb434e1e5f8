import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Comparison, RecordChange } from './change.ts';
import { concernOf } from './concern.ts';

/** Whom a comparison is told. */
export type Readers = {
  /** The id of a customer: only what concerns its services and what customers see. `null` for everybody. */
  readonly customer: string | null;
  /** Whether only what customers see counts. */
  readonly onlyVisible: boolean;
};

/** The part of a comparison that these readers are concerned with. */
export function narrowed(comparison: Comparison, { customer, onlyVisible }: Readers): Comparison {
  const concern = concernOf(comparison, customer === null ? null : servicesUsed(comparison, customer));
  const isOnlyVisible = onlyVisible || customer !== null;
  return isOnlyVisible ? { ...concern, records: concern.records.flatMap(visiblePart) } : concern;
}

/** The services that a customer uses in either version; `null` for all of them. */
function servicesUsed({ before, after }: Comparison, customer: string): ReadonlySet<string> | null {
  const used = [before, after].flatMap((catalogue) => servicesIn(catalogue, customer));
  return used.includes(null) ? null : new Set(used.filter((id) => id !== null));
}

function servicesIn({ customers }: Catalogue, customer: string): readonly (string | null)[] {
  const found = customers.find(({ id }) => id === customer);
  if (found === undefined) return [];
  const { services = 'all' } = found.fields;
  return services === 'all' ? [null] : services;
}

function visiblePart(record: RecordChange): RecordChange[] {
  if (!record.isVisible) return [];
  return [
    {
      ...record,
      fields: record.fields.filter(({ isVisible }) => isVisible),
      texts: record.texts.filter(({ isVisible }) => isVisible),
    },
  ];
}
