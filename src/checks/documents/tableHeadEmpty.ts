import { plainText } from '../../catalogue/sections.ts';
import { defineCheck, type Found } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';

type Values = { readonly column: number };

/** Every column of a table has a name in its head. */
export const tableHeadEmpty = defineCheck<Values>({
  code: 'table-head-empty',
  severity: 'error',
  title: { de: 'Spalte ohne Überschrift', en: 'Column without a heading' },
  message: {
    de: ({ column }) => `Die Tabelle sagt in ihrer Kopfzeile nicht, was in Spalte ${column} steht.`,
    en: ({ column }) => `The head of the table does not say what column ${column} holds.`,
  },
  hint: {
    de: () => 'Geben Sie jeder Spalte eine Überschrift; wer die Tabelle hört, kennt sonst keine.',
    en: () => 'Give every column a heading; who hears the table has no other.',
  },
  why: {
    de: 'Wer sich eine Tabelle vorlesen lässt, hört zu jeder Zelle den Namen ihrer Spalte.',
    en: 'Whoever has a table read aloud hears the name of its column with every cell.',
  },
  sources: [
    {
      de: 'WCAG 2.2, Erfolgskriterium 1.3.1, Technik H51',
      en: 'WCAG 2.2, success criterion 1.3.1, technique H51',
    },
  ],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Zutritt
    ---

    | Raum | Schloss |
    | --- | --- |
    | Lager | mechanisch |
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Zutritt
        ---

        | Raum | |
        | --- | --- |
        | Lager | mechanisch |
      `,
      expected: ['7:1'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      nodesOf(item, 'table').flatMap(({ node, at }): Found<Values>[] => {
        const cells = node.children[0]?.children ?? [];
        const column = cells.findIndex((cell) => plainText(cell).trim() === '') + 1;
        return column === 0 ? [] : [{ at, values: { column } }];
      }),
    ),
});
