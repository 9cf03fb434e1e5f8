import type { Catalogue, Customer } from '../../catalogue/catalogue.ts';
import type { Comparison, RecordChange } from '../../changes/change.ts';
import { concernOf } from '../../changes/concern.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { nameOf, serviceName } from './recordNames.ts';

/** Customers who use the same services, and what changes for them. */
export type Audience = {
  /** Their names; empty for services that no customer uses. */
  readonly customers: readonly string[];
  /** The titles of their services; `null` for all. */
  readonly services: readonly string[] | null;
  readonly records: readonly RecordChange[];
};

/** What changes for whom: customers by the services that they use, then the services that none of them uses. */
export function audiencesOf(comparison: Comparison, language: MessageLanguage): Audience[] {
  const { before, after } = comparison;
  const naming = { ...comparison, language };
  const known = new Set([...after.services, ...before.services].map(({ id }) => id));
  const bySet = Map.groupBy(
    customersOf(after, before),
    (customer) => servicesOf(customer)?.join('\n') ?? null,
  );
  const used = [...bySet].map(([key, customers]) => ({
    customers: customers.map((customer) => nameOf(customer, language)),
    ids: key?.split('\n') ?? null,
  }));
  const isUsed = (id: string) => used.some(({ ids }) => ids === null || ids.includes(id));
  const unused = [...known].filter((id) => !isUsed(id)).map((id) => ({ customers: [], ids: [id] }));
  return [...used, ...unused].map(({ customers, ids }) => ({
    customers,
    services: ids?.map((id) => serviceName(id, naming)) ?? null,
    records: concernOf(comparison, ids === null ? null : new Set(ids)).records.filter(
      ({ isVisible }) => isVisible,
    ),
  }));
}

/** All customers of both versions, each as the later one has it. */
function customersOf(after: Catalogue, before: Catalogue): Customer[] {
  const byId = new Map([...before.customers, ...after.customers].map((customer) => [customer.id, customer]));
  return [...byId.values()];
}

function servicesOf({ fields: { services = 'all' } }: Customer): readonly string[] | null {
  return services === 'all' ? null : services.toSorted();
}
