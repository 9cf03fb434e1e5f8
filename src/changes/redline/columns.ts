import { compareSequences } from '../sequence.ts';
import { childrenOf, keyOf, type TextNode } from './node.ts';

/** A column of the earlier table, of the later, or of both, by its place in each. */
export type Column = { readonly before: number | null; readonly after: number | null };

/** The columns of two tables side by side. A renamed column is the same one where nothing else changed beside it. */
export function alignColumns(before: TextNode | undefined, after: TextNode | undefined): Column[] {
  const columns: Column[] = [];
  let [left, right] = [0, 0];
  let gap = { deleted: 0, inserted: 0 };
  const close = () => {
    columns.push(...columnsOf(gap, { left, right }));
    left += gap.deleted;
    right += gap.inserted;
    gap = { deleted: 0, inserted: 0 };
  };
  for (const { kind, elements } of compareSequences(cellsOf(before), cellsOf(after), keyOf)) {
    if (kind !== 'kept') gap = { ...gap, [kind]: gap[kind] + elements.length };
    if (kind !== 'kept') continue;
    close();
    columns.push(...elements.map((_, index) => ({ before: left + index, after: right + index })));
    left += elements.length;
    right += elements.length;
  }
  close();
  return columns;
}

function columnsOf(
  { deleted, inserted }: { readonly deleted: number; readonly inserted: number },
  { left, right }: { readonly left: number; readonly right: number },
): Column[] {
  const places = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);
  if (deleted === inserted)
    return places(deleted, 0).map((index) => ({ before: left + index, after: right + index }));
  return [
    ...places(deleted, left).map((place) => ({ before: place, after: null })),
    ...places(inserted, right).map((place) => ({ before: null, after: place })),
  ];
}

function cellsOf(row: TextNode | undefined): readonly TextNode[] {
  return row === undefined ? [] : childrenOf(row);
}
