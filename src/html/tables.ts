import type { Element, ElementContent } from 'hast';
import { hyphenated } from './hyphenation.ts';

/** With this many columns the cells of a table are narrow. */
const narrowFrom = 3;

/**
 * Prepares a table of the content for narrow columns: long words may break, at their joints where the columns are many,
 * and numbers stand below each other by their decimal signs.
 */
export function arrangeTable(table: Element, language: string): void {
  const rows = descendants(table, 'tr').map((row) => cellsOf(row));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  markTallRows(table, columns);
  for (const cell of rows.flat()) breakWords(cell, columns >= narrowFrom ? language : null);
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.flatMap((row) => row[column] ?? []);
    alignNumbers(cells, language === 'en' ? '.' : ',');
  }
}

/** Half a printed page in lines of a table, and the characters that a line has room for where it is one column. */
const halfPage = { lines: 32, characters: 115 };

/** A row taller than half a page may break, since moving it as a whole would leave too large a hole. */
function markTallRows(table: Element, columns: number): void {
  const most = (halfPage.lines * halfPage.characters) / columns;
  for (const row of descendants(table, 'tr')) {
    if (cellsOf(row).some((cell) => textOf(cell).length > most)) row.properties['className'] = ['tall'];
  }
}

function descendants(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : descendants(child, tagName);
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => child.type === 'element');
}

/** A word without a place to break longer than this could make its column wider than the page. */
const unbreakable = 24;

/** In such a word a line may end after every eighth character: `<wbr>`, which nobody copies or searches. */
const chunk = 8;

/** `language` is that of the soft hyphens, `null` for none. Code keeps its text, and gets only the `<wbr>`. */
function breakWords(parent: Element, language: string | null): void {
  const own = parent.tagName === 'code' ? null : language;
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') breakWords(child, own);
    if (child.type !== 'text') return [child];
    return broken(own === null ? child.value : hyphenated(child.value, own));
  });
}

function broken(text: string): ElementContent[] {
  const long = new RegExp(`[^\\s\\u00AD\\u200B-]{${unbreakable + 1},}`, 'gu');
  const parts = text
    .replace(long, (word) => word.replace(new RegExp(`.{${chunk}}`, 'gu'), '$&\0'))
    .split('\0');
  return parts.flatMap((value, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
    { type: 'text', value },
  ]);
}

const number =
  /^[+\u2212-]?\d{1,3}(?:[.,\u00A0\u2009 ]?\d{3})*(?:[.,]\d+)?(?:[\u00A0 ](?:%|€|\p{L}{1,3}))?$/u;

/**
 * A column that holds only numbers is set to the right, where the author has not chosen. A number with fewer decimals
 * than others is filled up by the style sheet with digits that are not shown (`data-fill`).
 */
function alignNumbers([head, ...body]: readonly Element[], sign: '.' | ','): void {
  const filled = body.filter((cell) => textOf(cell) !== '');
  if (filled.length === 0 || !filled.every((cell) => number.test(textOf(cell)))) return;
  if (body.some(({ properties }) => properties['align'] !== undefined)) return;
  for (const cell of [head, ...body]) if (cell !== undefined) cell.properties['align'] = 'right';
  const decimals = (cell: Element) => textOf(cell).split(sign)[1]?.length ?? 0;
  const most = Math.max(...filled.map(decimals));
  for (const cell of filled) {
    if (!/\d$/.test(textOf(cell)) || decimals(cell) === most) continue;
    const missing = '0'.repeat(most - decimals(cell));
    cell.properties['dataFill'] = decimals(cell) === 0 ? `${sign}${missing}` : missing;
  }
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.trim();
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
