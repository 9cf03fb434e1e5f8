import { alignBlocks } from './alignBlocks.ts';
import { alignColumns, type Column } from './columns.ts';
import { childrenOf, keyOf, marked, type TextNode } from './node.ts';
import { redlineWords } from './redlineWords.ts';

/** The redline of two tables. The head of one is that of the other; columns that only one has are marked cell by cell. */
export function redlineTable(before: TextNode, after: TextNode): TextNode {
  const [headBefore, ...rowsBefore] = childrenOf(before);
  const [headAfter, ...rowsAfter] = childrenOf(after);
  const columns = alignColumns(headBefore, headAfter);
  const head = headBefore && headAfter ? [redlineRow(headBefore, headAfter, columns)] : [];
  const rows = alignBlocks(rowsBefore, rowsAfter).flatMap(
    ({ before: old, after: own }): readonly TextNode[] => {
      if (own === null) return marked('deletion', [wholeRow(old, 'before', columns)]);
      if (old === null) return marked('insertion', [wholeRow(own, 'after', columns)]);
      return [redlineRow(old, own, columns)];
    },
  );
  return { ...after, ...alignmentOf(before, after, columns), children: [...head, ...rows] };
}

function redlineRow(before: TextNode, after: TextNode, columns: readonly Column[]): TextNode {
  const cells = columns.flatMap((column): readonly TextNode[] => {
    const [old, own] = [cellIn(before, column.before), cellIn(after, column.after)];
    if (column.after === null) return marked('deletion', [old]);
    if (column.before === null) return marked('insertion', [own]);
    return [
      keyOf(old) === keyOf(own) ? own : { ...own, children: redlineWords(childrenOf(old), childrenOf(own)) },
    ];
  });
  return { ...after, children: cells };
}

/** A row that only one table has, with an empty cell for each column that only the other has. */
function wholeRow(row: TextNode, side: keyof Column, columns: readonly Column[]): TextNode {
  const filler = side === 'before' ? 'insertion' : 'deletion';
  const cells = columns.flatMap((column): readonly TextNode[] =>
    column[side] === null ? marked(filler, [emptyCell]) : [cellIn(row, column[side])],
  );
  return { ...row, children: cells };
}

const emptyCell: TextNode = { type: 'tableCell', children: [] };

function cellIn(row: TextNode, place: number | null): TextNode {
  return (place === null ? undefined : childrenOf(row)[place]) ?? emptyCell;
}

/** How the columns are set, where the tables say it. */
function alignmentOf(
  before: TextNode,
  after: TextNode,
  columns: readonly Column[],
): { align?: readonly unknown[] } {
  const [old, own] = [alignOf(before), alignOf(after)];
  if (old === null || own === null) return {};
  return {
    align: columns.map(
      (column) => (column.after === null ? old[column.before ?? 0] : own[column.after]) ?? null,
    ),
  };
}

function alignOf(table: TextNode): readonly unknown[] | null {
  return 'align' in table && Array.isArray(table.align) ? table.align : null;
}
