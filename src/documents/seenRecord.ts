import type { Item, Measure, Rule } from '../catalogue/catalogue.ts';
import type { ReadVersion } from './changeReader.ts';
import type { NamedRecord } from './changeViews.ts';
import { annexTitle } from './chapters.ts';
import { customerProse, titleOf } from './prose.ts';
import { customerRecord } from './records.ts';
import type { CustomerRecord, Label } from './recordViews.ts';

/** What a reader saw or sees of an item in one version: nothing (`null`) where the annex does not tell of it. */
export function seenRecord(item: Item | null, { surroundings, shows }: ReadVersion): CustomerRecord | null {
  if (item === null || !shows(item)) return null;
  if (isProtection(item)) return customerRecord(item, surroundings);
  const { id, fields } = item;
  return {
    id,
    number: 'number' in fields ? (fields.number ?? null) : null,
    title: titleIn(item, surroundings),
    status: null,
    targetDate: null,
    providers: [],
    text: item.kind === 'category' || item.kind === 'chapter' ? customerProse(item, surroundings) : null,
  };
}

/** The rule or measure of an id by its title; none where the annex does not tell of it. */
export function namedRecord(id: string, { surroundings, shows }: ReadVersion): NamedRecord[] {
  const { rules, measures } = surroundings.catalogue;
  const found = [...rules, ...measures].filter((item) => item.id === id && shows(item));
  return found.map((item) => ({
    id,
    number: item.fields.number ?? null,
    title: titleOf(item, surroundings),
  }));
}

/** Whether an item is a rule or a measure. */
export function isProtection(item: Item): item is Rule | Measure {
  return item.kind === 'rule' || item.kind === 'measure';
}

function titleIn(item: Item, surroundings: ReadVersion['surroundings']): Label {
  if (isOf(item, 'chapter')) return annexTitle(item, surroundings);
  if (isOf(item, 'organisation')) return { text: item.fields.name, language: surroundings.language };
  return titleOf(item, surroundings);
}

/** Tells the kind of an item, which its type then shows. */
export function isOf<K extends Item['kind']>(item: Item, kind: K): item is Item<K> {
  return item.kind === kind;
}
