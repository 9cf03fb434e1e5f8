import { isArray, isDictionary, isName, isString, type PdfObject } from '../file/objects.ts';
import { type Element, elementOf, elementsIn, isElement, type Kid } from './element.ts';

/**
 * Puts empty cells back into a table: Chromium leaves them out, and the cells behind them would count for the wrong
 * column. Where a cell belongs is known from the heads that it names. A table with cells over several rows stays.
 */
export function completeTable(element: Element): Element {
  if (element.type !== 'Table') return element;
  const [head, ...rows] = elementsIn(element).filter(({ type }) => type === 'TR');
  const columns = (head?.kids ?? []).filter(isElement);
  const isPlain =
    columns.length > 0 &&
    columns.every((cell) => spanOf(cell, 'ColSpan') === 1 && scopeOf(cell) === 'Column');
  const hasHigh = elementsIn(element).some((cell) => spanOf(cell, 'RowSpan') > 1);
  if (!isPlain || hasHigh) return element;
  const places = new Map(columns.flatMap((cell, index) => idOf(cell).map((id) => [id, index])));
  // No cell with data names the head above the heads of rows.
  const unnamed = columns.flatMap((cell, index) => (idOf(cell).length === 0 ? [index] : []));
  const [rowHeads = null] = unnamed.length === 1 ? unnamed : [];
  const changed = new Set(rows);
  const complete = (kid: Kid): Kid => {
    if (!isElement(kid)) return kid;
    if (changed.has(kid)) return completeRow(kid, places, { rowHeads, width: columns.length });
    return { ...kid, kids: kid.kids.map(complete) };
  };
  return { ...element, kids: element.kids.map(complete) };
}

type Grid = { readonly rowHeads: number | null; readonly width: number };

function completeRow(row: Element, places: ReadonlyMap<string, number>, { rowHeads, width }: Grid): Element {
  const kids: Kid[] = [];
  let column = 0;
  const fillUpTo = (place: number) => {
    for (; column < place; column += 1) kids.push(elementOf('TD', []));
  };
  for (const cell of row.kids.filter(isElement)) {
    const span = spanOf(cell, 'ColSpan');
    const named = headersOf(cell).flatMap((id) => places.get(id) ?? []);
    const isRowHead = cell.type === 'TH' && span === 1 && rowHeads !== null;
    fillUpTo(isRowHead ? rowHeads : Math.min(...named, ...(named.length === 0 ? [column] : [])));
    kids.push(cell);
    column += span;
  }
  fillUpTo(width);
  return { ...row, kids };
}

function idOf({ entries }: Element): readonly string[] {
  const id = entries.get('ID');
  return isString(id) ? [id.bytes] : [];
}

function headersOf(cell: Element): readonly string[] {
  const headers = attributeOf(cell, 'Headers');
  return isArray(headers) ? headers.flatMap((id) => (isString(id) ? [id.bytes] : [])) : [];
}

function scopeOf(cell: Element): string {
  const scope = attributeOf(cell, 'Scope');
  return isName(scope) ? scope.name : '';
}

function spanOf(cell: Element, key: 'ColSpan' | 'RowSpan'): number {
  const span = attributeOf(cell, key);
  return typeof span === 'number' ? span : 1;
}

/** Chromium writes a list of dictionaries, each with one attribute (ISO 32000-1, table 349). */
function attributeOf({ entries }: Element, key: string): PdfObject {
  const attributes = entries.get('A') ?? null;
  const dictionaries = (isArray(attributes) ? attributes : [attributes]).filter(isDictionary);
  return (
    dictionaries.map(({ entries: found }) => found.get(key)).find((value) => value !== undefined) ?? null
  );
}
