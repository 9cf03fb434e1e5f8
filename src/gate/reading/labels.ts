import type { Item } from '../../catalogue/catalogue.ts';
import type { FieldChange, FieldValue, RecordChange } from '../../changes/change.ts';
import type { GateQuestion } from '../question.ts';

type Versions = Pick<GateQuestion, 'comparison'>;

/** What every message about a record names. */
export type RecordLabel = {
  readonly id: string;
  /** Its number and title: `1.3.4 Datensicherung`. */
  readonly label: string;
};

/** How a record is called now, or was called last. */
export function labelOf({ id, before, after }: Pick<RecordChange, 'id' | 'before' | 'after'>): RecordLabel {
  const item = after ?? before;
  return { id, label: item === null ? id : titleOf(item) };
}

/** The number and the title of an item; its name, or else its id, where it has none. */
function titleOf({ id, fields }: Item): string {
  const title = 'title' in fields && typeof fields.title === 'string' ? fields.title : null;
  const name = 'name' in fields && typeof fields.name === 'string' ? fields.name : null;
  const number = 'number' in fields && fields.number !== undefined ? `${fields.number} ` : '';
  return `${number}${title ?? name ?? id}`;
}

/** The titles of the services whose customers a change concerns; empty for all customers. */
export function servicesOf(
  { services }: Pick<RecordChange, 'services'>,
  versions: Versions,
): readonly string[] {
  return (services ?? []).map((id) => serviceTitle(id, versions));
}

/** The titles of the services that a record no longer holds for, of those that are still offered. */
export function lostServices({ before, after }: FieldChange, { comparison }: Versions): readonly string[] {
  const offered = comparison.after.services.map(({ id }) => id);
  const heldFor = (value: FieldValue, id: string) => !Array.isArray(value) || value.includes(id);
  return offered
    .filter((id) => heldFor(before, id) && !heldFor(after, id))
    .map((id) => serviceTitle(id, { comparison }));
}

/** How a service is called now, or was called last. */
export function serviceTitle(id: string, { comparison: { before, after } }: Versions): string {
  return [...after.services, ...before.services].find((service) => service.id === id)?.fields.title ?? id;
}
