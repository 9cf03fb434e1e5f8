import { defineCheck } from '../check.ts';

/** The number of a measure continues that of its category. */
export const numberMisplaced = defineCheck<{ readonly number: string; readonly category: string }>({
  code: 'number-misplaced',
  severity: 'warning',
  title: { de: 'Nummer passt nicht zum Abschnitt', en: 'Number does not fit the category' },
  message: {
    de: ({ number, category }) =>
      `Die Nummer ${number} gehört nicht in den Abschnitt ${category}, in dessen Ordner die Datei liegt.`,
    en: ({ number, category }) =>
      `The number ${number} does not belong to the category ${category} in whose folder the file lies.`,
  },
  why: {
    de: 'Die Dokumente drucken eine Maßnahme in dem Abschnitt, in dessen Ordner sie liegt; mit einer fremden Nummer sucht man sie dort nicht.',
    en: 'The documents print a measure in the category in whose folder it lies; under a foreign number nobody looks for it there.',
  },
  valid: ['---\nid: beispiel\nnumber: "1.0.1"\ntitle: Schlüssel\n---\n'],
  invalid: [{ content: '---\nid: beispiel\nnumber: "1.2.1"\ntitle: Schlüssel\n---\n', expected: ['3:9'] }],
  find: ({ catalogue: { categories, measures } }) => {
    const numberOf = new Map(categories.map(({ id, fields }) => [id, fields.number]));
    return measures.flatMap(({ category: id, fields: { number }, locate }) => {
      const category = numberOf.get(id);
      if (number === undefined || category === undefined || number.startsWith(`${category}.`)) return [];
      return [{ at: locate(['number']), values: { number, category } }];
    });
  },
});
