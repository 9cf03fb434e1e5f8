import { addElement, below, element, set, text } from '../base/changes.ts';
import { textAt } from '../objects.ts';
import { breakage, type Rule } from '../rule.ts';
import { withDescendants } from '../structure.ts';
import { columnsOf, headsOf } from '../tables.ts';

/** Beyond the protocol, which leaves it to a person whether the heads of a cell are clear (15-005). */
export const tableRules: readonly Rule[] = [
  {
    checkpoint: 'own-table-regular',
    clause: 'ISO 14289-1, 7.5',
    says: 'Every row of a table has a cell for every column, the empty ones included.',
    find: ({ elements }) =>
      elements
        .filter(({ role }) => role === 'Table')
        .map(columnsOf)
        .filter((columns) => new Set(columns).size > 1)
        .map((columns) => `The rows of a table have ${columns.join(', ')} columns.`),
    broken: [
      breakage('a row with one cell too many', (base) => addElement(base, 'row', 'TD')),
      breakage('a head over two columns', (base) => {
        set(below(element(base, 'headCell'), 'A'), 'ColSpan', 2);
      }),
      breakage('a head that reaches into the next row', (base) => {
        set(below(element(base, 'headCell'), 'A'), 'RowSpan', 2);
      }),
    ],
  },
  {
    checkpoint: 'own-table-heads',
    clause: 'ISO 14289-1, 7.5; ISO 32000-1, table 349',
    says: 'The heads that a cell names are heads of its table.',
    find: ({ elements }) =>
      elements
        .filter(({ role }) => role === 'Table')
        .flatMap((table) => {
          const cells = withDescendants(table).filter(({ role }) => role === 'TH' || role === 'TD');
          const heads = cells.flatMap(({ dictionary, role }) =>
            role === 'TH' ? (textAt(dictionary, 'ID') ?? []) : [],
          );
          return cells.flatMap(headsOf).filter((head) => !heads.includes(head));
        })
        .map((head) => `A cell names the head ${head}, which its table does not have.`),
    broken: [
      breakage('a cell whose head there is not', (base) => {
        set(element(base, 'cell'), 'A', { O: 'Table', Headers: [text('head')] });
      }),
      breakage('a cell whose head is no head', (base) => {
        set(element(base, 'secondCell'), 'ID', text('head'));
        set(element(base, 'cell'), 'A', { O: 'Table', Headers: [text('head')] });
      }),
    ],
  },
];
