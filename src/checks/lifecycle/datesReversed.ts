import { defineCheck } from '../check.ts';
import { protections } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** Nothing ends before it begins. */
export const datesReversed = defineCheck<{ readonly from: string; readonly on: string }>({
  code: 'dates-reversed',
  severity: 'error',
  title: { de: 'Ende vor dem Anfang', en: 'End before the beginning' },
  message: {
    de: ({ from, on }) => `Sie gilt ab ${from}, endete aber schon am ${on}.`,
    en: ({ from, on }) => `It holds from ${from} but ended on ${on} already.`,
  },
  hint: {
    de: () => 'Berichtigen Sie `validFrom` oder `retired.on`.',
    en: () => 'Correct `validFrom` or `retired.on`.',
  },
  why: {
    de: 'Wer fragt, was an einem bestimmten Tag galt, bekommt sonst keine Antwort.',
    en: 'Otherwise nobody can say what held on a certain day.',
  },
  sources: [sources.accountability, sources.documented],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: retired
    validFrom: 2025-01-01
    retired: { on: 2025-01-01, reason: Durch Karten ersetzt }
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
        status: retired
        validFrom: 2026-01-01
        retired: { on: 2025-12-31, reason: Durch Karten ersetzt }
        ---
      `,
      expected: ['6:12'],
    },
  ],
  find: ({ catalogue }) =>
    protections(catalogue).flatMap(({ fields: { validFrom, retired }, locate }) =>
      validFrom !== undefined && retired !== undefined && validFrom > retired.on
        ? [{ at: locate(['validFrom']), values: { from: validFrom, on: retired.on } }]
        : [],
    ),
});
