import type { Item } from '../catalogue/catalogue.ts';
import { type ChangeClass, type FieldChange, gravest, type RecordChange } from '../changes/change.ts';
import type { ChangeReader, ReadVersion } from './changeReader.ts';
import type { FactChange, FactValue } from './changeViews.ts';
import { addressLines } from './control.ts';
import { markedList } from './marks.ts';
import { titleOf } from './prose.ts';
import type { CustomerRecord, Label } from './recordViews.ts';
import { isOf, isProtection } from './seenRecord.ts';

/** A record as its reader saw and sees it. */
export type Seen = { readonly before: CustomerRecord | null; readonly after: CustomerRecord | null };

/** What differs beside title, number and text. Of a record that is gone nothing is told but that. */
export function changeFacts(change: RecordChange, seen: Seen, reader: ChangeReader): FactChange[] {
  if (seen.after === null) return [];
  const old = seen.before === null ? null : change.before;
  const own = (key: string) => change.fields.filter(({ field }) => field[0] === key);
  const differs = (key: string) => seen.before === null || own(key).length > 0;
  const fact = (name: FactChange['fact'], keys: readonly string[], values: Values): FactChange[] =>
    keys.some(differs) ? factOf(name, gravest(keys.flatMap(own).map((field) => field.class)), values) : [];
  return [
    ...fact('state', ['status', 'targetDate'], [stateOf(seen.before), stateOf(seen.after)]),
    ...fact('providers', ['providedBy'], [providersOf(seen.before), providersOf(seen.after)]),
    ...fact(
      'services',
      ['services'],
      [servicesIn(old, reader.before), servicesIn(change.after, reader.after)],
    ),
    ...own('parameters').flatMap((field) => parameterFact(field, change)),
    ...fact('name', ['name'], [nameOf(old), nameOf(change.after)]),
    ...fact('address', ['address'], [addressOf(old), addressOf(change.after)]),
  ];
}

type Values = readonly [before: readonly FactValue[], after: readonly FactValue[]];

function factOf(fact: FactChange['fact'], own: ChangeClass, [before, after]: Values): FactChange[] {
  const values = markedList(before, after);
  return values.every(({ mark }) => mark === 'kept') ? [] : [{ fact, name: null, class: own, values }];
}

function stateOf(record: CustomerRecord | null): FactValue[] {
  if (record === null || record.status === null) return [];
  return [{ kind: 'state', status: record.status, targetDate: record.targetDate }];
}

function providersOf(record: CustomerRecord | null): FactValue[] {
  return (record?.providers ?? []).map((provider) => ({ kind: 'provider', provider }));
}

function servicesIn(item: Item | null, { surroundings }: ReadVersion): FactValue[] {
  if (item === null || !(isProtection(item) || isOf(item, 'subprocessor'))) return [];
  const { services } = item.fields;
  if (services === undefined || services === 'all') return [{ kind: 'service', title: null }];
  return services.map((id) => ({ kind: 'service', title: serviceLabel(id, surroundings) }));
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
  const values = markedList(quantityOf(name, change.before), quantityOf(name, change.after));
  return [{ fact: 'parameter', name, class: changeClass, values }];
}

function quantityOf(name: string, item: Item | null): FactValue[] {
  const parameter = item !== null && isProtection(item) ? item.fields.parameters?.[name] : undefined;
  return parameter === undefined ? [] : [{ kind: 'quantity', value: parameter.value, unit: parameter.unit }];
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

function nameOf(item: Item | null): FactValue[] {
  const name = item !== null && isOf(item, 'subprocessor') ? item.fields.name : undefined;
  return name === undefined ? [] : [{ kind: 'text', text: name }];
}

function addressOf(item: Item | null): FactValue[] {
  if (item === null || !(isOf(item, 'subprocessor') || isOf(item, 'organisation'))) return [];
  const text = addressLines(item.fields.address).join(', ');
  return text === '' ? [] : [{ kind: 'text', text }];
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
