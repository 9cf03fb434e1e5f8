import type { Item, Measure, Rule } from '../catalogue/catalogue.ts';
import type { ReadVersion } from './changeReader.ts';
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
