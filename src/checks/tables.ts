import type { Item } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import { locationOf } from '../entries/locationOf.ts';
import type { CheckGroup } from './checkGroup.ts';
import { allItems } from './reading/items.ts';
import { nodesOf } from './reading/nodes.ts';

const unequal = defineFinding<{ cells: number; columns: number }>({
  code: 'table-row-unequal',
  severity: 'error',
  message: {
    de: ({ cells, columns }) =>
      `Diese Zeile hat ${cells} Zellen, der Kopf der Tabelle ${columns}; überzählige Zellen würden nicht gedruckt.`,
    en: ({ cells, columns }) =>
      `This row has ${cells} cells, the head of the table ${columns}; surplus cells would not be printed.`,
  },
  hint: {
    de: () =>
      'Jede Zeile braucht gleich viele senkrechte Striche; ein Strich im Text wird als `\\|` geschrieben.',
    en: () => 'Every row needs the same number of vertical bars; a bar in the text is written as `\\|`.',
  },
});

/** Every row of a table has as many cells as its head, so that nothing is lost in print. */
export const tables: CheckGroup = {
  findings: [unequal],
  run: (catalogue) => allItems(catalogue).flatMap(unequalRows),
};

function unequalRows(item: Item): Diagnostic[] {
  return nodesOf(item, 'table').flatMap(({ node, at }) => {
    const columns = node.children[0]?.children.length ?? 0;
    return node.children
      .filter((row) => row.children.length > columns)
      .map((row) => report(unequal, locationOf(at.file, row), { cells: row.children.length, columns }));
  });
}
