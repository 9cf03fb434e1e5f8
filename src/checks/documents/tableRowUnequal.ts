import { locationOf } from '../../entries/locationOf.ts';
import { defineCheck } from '../check.ts';
import { allItems } from '../reading/items.ts';
import { nodesOf } from '../reading/nodes.ts';

/** No row of a table has more cells than its head, so that nothing is lost in print. */
export const tableRowUnequal = defineCheck<{ readonly cells: number; readonly columns: number }>({
  code: 'table-row-unequal',
  severity: 'error',
  title: { de: 'Zeile mit zu vielen Zellen', en: 'Row with too many cells' },
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
  why: {
    de: 'Markdown lässt Zellen weg, für die der Kopf keine Spalte hat. Ein Teil der Zusage fehlte im Dokument.',
    en: 'Markdown leaves out cells for which the head has no column. A part of the promise would be missing from the document.',
  },
  sources: [
    { de: 'GitHub Flavored Markdown, Abschnitt „Tables“', en: 'GitHub Flavored Markdown, section “Tables”' },
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
    | Lager | mechanisch \\| elektrisch |
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

        | Raum | Schloss |
        | --- | --- |
        | Lager | mechanisch | elektrisch |
      `,
      expected: ['9:1'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      nodesOf(item, 'table').flatMap(({ node, at }) => {
        const columns = node.children[0]?.children.length ?? 0;
        return node.children
          .filter((row) => row.children.length > columns)
          .map((row) => ({
            at: locationOf(at.file, row),
            values: { cells: row.children.length, columns },
          }));
      }),
    ),
});
