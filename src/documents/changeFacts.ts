import type { Item } from '../catalogue/catalogue.ts';
import { type ChangeClass, type FieldChange, gravest, type RecordChange } from '../changes/change.ts';
import type { ChangeReader, ReadVersion } from './changeReader.ts';
import type { FactChange, FactValue } from './changeViews.ts';
import { addressLines } from './control.ts';
import { titleOf } from './prose.ts';
import type { CustomerRecord, Label } from './recordViews.ts';
import { isOf, isProtection } from './seenRecord.ts';

/** A record as its reader saw and sees it. */
export type Seen = { readonly before: CustomerRecord | null; readonly after: CustomerRecord | null };

/** What differs beside title, number and text. Of a record that is gone nothing is told but that. */
export function changeFacts(change: RecordChange, seen: Seen, reader: ChangeReader): FactChange[] {
  if (seen.after === null) return [];
  const classOf = (...names: readonly string[]) =>
    gravest(
      change.fields.filter(({ field }) => names.includes(String(field[0]))).map((field) => field.class),
    );
  const fact = (
    name: FactChange['fact'],
    own: ChangeClass,
    values: readonly [FactValue | null, FactValue | null],
  ) => factOf({ fact: name, name: null, class: own, before: values[0], after: values[1] });
  const oldItem = seen.before === null ? null : change.before;
  return [
    ...fact('state', classOf('status', 'targetDate'), [stateOf(seen.before), stateOf(seen.after)]),
    ...fact('providers', classOf('providedBy'), [providersOf(seen.before), providersOf(seen.after)]),
    ...fact('services', classOf('services'), [
      servicesValue(oldItem, reader.before),
      servicesValue(change.after, reader.after),
    ]),
    ...change.fields.flatMap((field) => parameterFact(field, change)),
    ...fact('name', classOf('name'), [nameValue(oldItem), nameValue(change.after)]),
    ...fact('address', classOf('address'), [addressValue(oldItem), addressValue(change.after)]),
  ];
}

function factOf(change: FactChange): FactChange[] {
  return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
}

function stateOf(record: CustomerRecord | null): FactValue | null {
  if (record === null || record.status === null) return null;
  return { kind: 'state', status: record.status, targetDate: record.targetDate };
}

function providersOf(record: CustomerRecord | null): FactValue | null {
  if (record === null || record.providers.length === 0) return null;
  return { kind: 'providers', providers: record.providers };
}

function servicesValue(item: Item | null, { surroundings }: ReadVersion): FactValue | null {
  if (item === null || !('services' in item.fields) || isOf(item, 'customer')) return null;
  const { services } = item.fields;
  if (services === undefined || services === 'all') return { kind: 'services', services: null };
  return { kind: 'services', services: services.map((id) => serviceLabel(id, surroundings)) };
}

/** The title of a service, or its id where there is no such service. */
export function serviceLabel(id: string, surroundings: ReadVersion['surroundings']): Label {
  const service = surroundings.catalogue.services.find((item) => item.id === id);
  return service === undefined
    ? { text: id, language: surroundings.language }
    : titleOf(service, surroundings);
}

/** A parameter that the text for customers printed or prints. */
function parameterFact({ field, class: changeClass }: FieldChange, change: RecordChange): FactChange[] {
  const [key, name] = field.map(String);
  if (key !== 'parameters' || name === undefined || !isPrinted(name, change)) return [];
  const [before, after] = [quantityOf(name, change.before), quantityOf(name, change.after)];
  return factOf({ fact: 'parameter', name, class: changeClass, before, after });
}

function quantityOf(name: string, item: Item | null): FactValue | null {
  const parameter = item !== null && isProtection(item) ? item.fields.parameters?.[name] : undefined;
  return parameter === undefined ? null : { kind: 'quantity', value: parameter.value, unit: parameter.unit };
}

/** Whether the customers' text of a record prints a parameter in one of the versions. */
function isPrinted(name: string, { before, after }: RecordChange): boolean {
  return [before, after].some((item) =>
    [...(item?.texts.values() ?? [])].some(({ customer }) => namesValue(customer ?? [], name)),
  );
}

function namesValue(nodes: readonly object[], name: string): boolean {
  return nodes.some((node) => {
    if ('type' in node && node.type === 'value') return 'name' in node && node.name === name;
    return 'children' in node && Array.isArray(node.children) && namesValue(node.children, name);
  });
}

function nameValue(item: Item | null): FactValue | null {
  const name = item !== null && isOf(item, 'subprocessor') ? item.fields.name : undefined;
  return name === undefined ? null : { kind: 'text', text: name };
}

function addressValue(item: Item | null): FactValue | null {
  if (item === null || !(isOf(item, 'subprocessor') || isOf(item, 'organisation'))) return null;
  const lines = addressLines(item.fields.address);
  return lines.length === 0 ? null : { kind: 'text', text: lines.join(', ') };
}

/** Fields that a card shows, or whose effect it does. */
const shownFields = new Set([
  ...['number', 'title', 'customerTitle', 'topic', 'status', 'targetDate', 'providedBy', 'services'],
  ...['name', 'address', 'visibility', 'retired', 'supersedes', 'logo'],
]);

/** Whether a promise differs in something that the annex does not print, such as a parameter that no text names. */
export function isUnprinted(change: RecordChange): boolean {
  return change.fields.some(({ field: [key, name], class: changeClass, isVisible }) => {
    if (!isVisible || changeClass === 'editorial' || changeClass === 'equal') return false;
    return key === 'parameters' ? !isPrinted(String(name), change) : !shownFields.has(String(key));
  });
}
