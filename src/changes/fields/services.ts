import { isDeepStrictEqual } from 'node:util';
import type { ChangeClass } from '../change.ts';
import type { Versions } from '../versions.ts';
import type { FieldRule } from './fieldRule.ts';
import { fieldValue } from './leaves.ts';

type Services = 'all' | readonly string[] | undefined;

/** The services that a rule or measure holds for. */
export const services: FieldRule<Services> = {
  isRead: true,
  judge: ({ field, before, after, versions }) => {
    if (isDeepStrictEqual(before, after)) return [];
    const changeClass = classOf(before, after, versions);
    return [{ field: [field], before: fieldValue(before), after: fieldValue(after), class: changeClass }];
  },
};

/** What it no longer holds for counts more than what it holds for now; a service that came or went is scope. */
function classOf(before: Services, after: Services, versions: Versions): ChangeClass {
  const [was, is] = [expanded(before, versions.before.services), expanded(after, versions.after.services)];
  const isLasting = (id: string) => versions.before.services.has(id) && versions.after.services.has(id);
  const [lost, gained] = [was.difference(is), is.difference(was)];
  if ([...lost].some(isLasting)) return 'lowered';
  if ([...gained].some(isLasting)) return 'improved';
  if (lost.size + gained.size > 0) return 'scope';
  // The same services today; whether a future one is among them differs.
  return isAll(before) === isAll(after) ? 'editorial' : 'equal';
}

function isAll(services: Services): services is 'all' | undefined {
  return services === undefined || services === 'all';
}

function expanded(services: Services, all: ReadonlySet<string>): ReadonlySet<string> {
  return isAll(services) ? all : new Set(services);
}
