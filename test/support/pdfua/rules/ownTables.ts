import { addElement, below, element, set } from '../base/changes.ts';
import { breakage, type Rule } from '../rule.ts';
import { columnsOf } from '../tables.ts';

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
];
