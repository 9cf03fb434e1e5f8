import type { Item } from '../../catalogue/catalogue.ts';

const levels: Readonly<Partial<Record<Item['kind'], number>>> = {
  chapter: 4,
  rule: 3,
  category: 3,
  measure: 2,
};

/**
 * How many levels of headings are left below the title that a text stands under: HTML has six, of which a chapter
 * takes two, a rule or category three and a measure four.
 */
export function levelsBelow({ kind }: Item): number {
  return levels[kind] ?? 4;
}
