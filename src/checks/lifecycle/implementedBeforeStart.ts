import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What is implemented holds already. */
export const implementedBeforeStart = defineCheck<{ readonly from: string }>({
  code: 'implemented-before-start',
  severity: 'warning',
  overTime: true,
  title: { de: 'Umgesetzt, aber noch nicht gültig', en: 'Implemented but not in force yet' },
  message: {
    de: ({ from }) => `Sie heißt umgesetzt, gilt nach \`validFrom\` aber erst ab ${from}.`,
    en: ({ from }) => `It is called implemented, but by \`validFrom\` holds only from ${from}.`,
  },
  hint: {
    de: () =>
      'Bis dahin ist sie geplant: `status: planned` und `targetDate`. Sonst berichtigen Sie `validFrom`.',
    en: () => 'Until then it is planned: `status: planned` and `targetDate`. Otherwise correct `validFrom`.',
  },
  why: {
    de: 'Die Anlage sagt Kunden etwas als umgesetzt zu, das an diesem Tag noch nicht gilt.',
    en: 'The annex promises customers as implemented what does not hold on that day yet.',
  },
  sources: [sources.processor, sources.applicability],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    validFrom: 2026-06-30
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
        status: implemented
        validFrom: 2026-07-01
        ---
      `,
      expected: ['6:12'],
    },
  ],
  find: ({ catalogue, date }) =>
    activeItems(catalogue).flatMap(({ fields: { status, validFrom: from }, locate }) =>
      status === 'implemented' && from !== undefined && from > date
        ? [{ at: locate(['validFrom']), values: { from } }]
        : [],
    ),
});
