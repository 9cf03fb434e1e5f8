import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** Every rule and measure says how far it is implemented. */
export const statusMissing = defineCheck({
  code: 'status-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Status fehlt', en: 'Status missing' },
  message: {
    de: () => 'Der Status fehlt; die Dokumente sagen nicht, ob dies umgesetzt ist.',
    en: () => 'The status is missing; the documents do not say whether this is implemented.',
  },
  hint: {
    de: () => 'Schreiben Sie `status: implemented`, `partial` oder `planned`.',
    en: () => 'Write `status: implemented`, `partial` or `planned`.',
  },
  why: {
    de: 'Ohne Status lesen Kunden und Prüfer eine Maßnahme als umgesetzt, auch wenn sie es nicht ist.',
    en: 'Without a status, customers and auditors read a measure as implemented even where it is not.',
  },
  sources: [sources.processor, sources.applicability],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    ---
    `,
  ],
  invalid: [
    {
      content: `
        ---
        id: beispiel
        number: "1.0.1"
        title: Beispiel
        ---
      `,
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(({ fields }) => fields.status === undefined)
      .map(({ locate }) => ({ at: locate([]), values: {} })),
});
