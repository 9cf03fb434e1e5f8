import type { Item } from '../catalogue/catalogue.ts';
import { plainText } from '../catalogue/sections.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defineFinding, report } from '../diagnostics/finding.ts';
import type { CheckGroup } from './checkGroup.ts';
import { allItems } from './reading/items.ts';
import { nodesOf } from './reading/nodes.ts';

const empty = defineFinding<{ column: number }>({
  code: 'table-head-empty',
  severity: 'error',
  message: {
    de: ({ column }) => `Die Tabelle sagt in ihrer Kopfzeile nicht, was in Spalte ${column} steht.`,
    en: ({ column }) => `The head of the table does not say what column ${column} holds.`,
  },
  hint: {
    de: () => 'Geben Sie jeder Spalte eine Überschrift; wer die Tabelle hört, kennt sonst keine.',
    en: () => 'Give every column a heading; who hears the table has no other.',
  },
});

/** Every column of a table has a name in its head (WCAG 2.2, success criterion 1.3.1, technique H51). */
export const tableHeads: CheckGroup = {
  findings: [empty],
  run: (catalogue) => allItems(catalogue).flatMap(emptyHeads),
};

function emptyHeads(item: Item): Diagnostic[] {
  return nodesOf(item, 'table').flatMap(({ node, at }) => {
    const cells = node.children[0]?.children ?? [];
    const column = cells.findIndex((cell) => plainText(cell).trim() === '') + 1;
    return column === 0 ? [] : [report(empty, at, { column })];
  });
}
