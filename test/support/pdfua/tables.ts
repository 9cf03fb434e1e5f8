import type { PDFDict } from '@cantoo/pdf-lib';
import { arrayAt, asDictionary, asText, dictionariesAt, nameAt, numberAt, valueAt } from './objects.ts';
import type { StructureElement } from './structure.ts';

/** The attributes of tables that an element has (ISO 32000-1, 14.8.5.7). */
export function tableAttributes({ dictionary }: StructureElement): readonly PDFDict[] {
  const single = asDictionary(valueAt(dictionary, 'A'));
  const all = single === null ? dictionariesAt(dictionary, 'A') : [single];
  return all.filter((attributes) => nameAt(attributes, 'O') === 'Table');
}

/** The ids of the heads that a cell names. */
export function headsOf(cell: StructureElement): readonly string[] {
  return tableAttributes(cell).flatMap((attributes) =>
    arrayAt(attributes, 'Headers').flatMap((head) => asText(head) ?? []),
  );
}

/** How many columns each row of a table fills, with the cells that reach into it from above (ISO 32000-1, table 349). */
export function columnsOf(table: StructureElement): readonly number[] {
  const rows = table.children.flatMap((part) => (part.role === 'TR' ? [part] : part.children));
  // Column → how many rows further down its cell reaches.
  let reaching: readonly number[] = [];
  return rows.map((row) => {
    const below = reaching.map((left) => Math.max(0, left - 1));
    const taken = reaching.map((left) => left > 0);
    let column = 0;
    for (const cell of row.children) {
      while (taken[column] === true) column += 1;
      for (const end = column + spanOf(cell, 'ColSpan'); column < end; column += 1) {
        taken[column] = true;
        below[column] = spanOf(cell, 'RowSpan') - 1;
      }
    }
    reaching = below;
    return taken.filter(Boolean).length;
  });
}

function spanOf(cell: StructureElement, key: 'ColSpan' | 'RowSpan'): number {
  const [span] = tableAttributes(cell).flatMap((attributes) => numberAt(attributes, key) ?? []);
  return span ?? 1;
}
