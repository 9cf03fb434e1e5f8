import { defineCheck } from '../check.ts';
import { headingsOf } from '../reading/headings.ts';
import { allItems } from '../reading/items.ts';

/** Headings stand on lines of their own, never in a list or a quotation. */
export const headingNested = defineCheck<{ readonly text: string }>({
  code: 'heading-nested',
  severity: 'warning',
  title: { de: 'Überschrift in Liste oder Zitat', en: 'Heading in a list or quotation' },
  message: {
    de: ({ text }) => `Die Überschrift „${text}“ steht in einer Liste oder einem Zitat.`,
    en: ({ text }) => `The heading “${text}” stands in a list or a quotation.`,
  },
  hint: {
    de: () => 'Setzen Sie sie an den Anfang einer eigenen Zeile, oder schreiben Sie sie fett.',
    en: () => 'Put it at the beginning of a line of its own, or write it in bold.',
  },
  why: {
    de: 'Was danach kommt, gehört für Leser zu dieser Überschrift; im Dokument endet sie aber mit der Liste.',
    en: 'To readers what follows belongs to this heading; in the document, however, it ends with the list.',
  },
  valid: ['---\nid: beispiel\nnumber: "1.0.1"\ntitle: Zutritt\n---\n\n- **Räume:** verschlossen\n'],
  invalid: [
    {
      content: '---\nid: beispiel\nnumber: "1.0.1"\ntitle: Zutritt\n---\n\n- ### Räume\n',
      expected: ['7:3'],
    },
  ],
  find: ({ catalogue }) =>
    allItems(catalogue).flatMap((item) =>
      headingsOf(item)
        .filter(({ nested }) => nested)
        .map(({ text, at }) => ({ at, values: { text } })),
    ),
});
