import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What is planned does not hold already. */
export const plannedInForce = defineCheck<{ readonly from: string }>({
  code: 'planned-in-force',
  severity: 'warning',
  overTime: true,
  title: { de: 'Geplant, aber schon gültig', en: 'Planned but in force already' },
  message: {
    de: ({ from }) => `Sie ist geplant, gilt nach \`validFrom\` aber schon seit ${from}.`,
    en: ({ from }) => `It is planned, but by \`validFrom\` has held since ${from}.`,
  },
  hint: {
    de: () => 'Ist sie umgesetzt, schreiben Sie `status: implemented`; sonst berichtigen Sie `validFrom`.',
    en: () => 'If it is implemented, write `status: implemented`; otherwise correct `validFrom`.',
  },
  why: {
    de: 'Die Dokumente sagen zugleich, dass sie gilt und dass es sie noch nicht gibt.',
    en: 'The documents say at once that it holds and that it is not there yet.',
  },
  sources: [sources.applicability],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: planned
    validFrom: 2026-07-01
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
        status: planned
        validFrom: 2026-06-30
        ---
      `,
      expected: ['6:12'],
    },
  ],
  find: ({ catalogue, date }) =>
    activeItems(catalogue).flatMap(({ fields: { status, validFrom: from }, locate }) =>
      status === 'planned' && from !== undefined && from <= date
        ? [{ at: locate(['validFrom']), values: { from } }]
        : [],
    ),
});
