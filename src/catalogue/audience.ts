import { type Measure, type Rule, visibilityOf } from './catalogue.ts';

/** Whether a customer sees a rule or measure: it is meant for customers and has not ended. */
export function isShownToCustomers(item: Rule | Measure): boolean {
  return visibilityOf(item) !== 'internal' && item.fields.status !== 'retired';
}

/** Whether it holds for one of the services; `null` stands for all services. */
export function holdsFor(item: Rule | Measure, services: readonly string[] | null): boolean {
  const own = item.fields.services;
  if (services === null || own === undefined || own === 'all') return true;
  return own.some((service) => services.includes(service));
}
