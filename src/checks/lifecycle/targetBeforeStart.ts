import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** Nothing is to be finished before it begins to hold. */
export const targetBeforeStart = defineCheck<{ readonly target: string; readonly from: string }>({
  code: 'target-before-start',
  severity: 'warning',
  title: { de: 'Termin vor dem Anfang', en: 'Target before the beginning' },
  message: {
    de: ({ target, from }) => `Sie soll bis ${target} umgesetzt sein, gilt aber erst ab ${from}.`,
    en: ({ target, from }) => `It is to be implemented by ${target} but holds only from ${from}.`,
  },
  hint: {
    de: () => 'Berichtigen Sie `targetDate` oder `validFrom`; beides kann derselbe Tag sein.',
    en: () => 'Correct `targetDate` or `validFrom`; both may be the same day.',
  },
  why: {
    de: 'Die Anlage nennt Kunden einen Termin, an dem die Maßnahme noch gar nicht gilt.',
    en: 'The annex tells customers a date on which the measure does not hold yet.',
  },
  sources: [sources.treatmentPlan],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: planned
    validFrom: 2027-03-31
    targetDate: 2027-03-31
    ---
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    validFrom: 2026-02-01
    targetDate: 2026-01-31
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
        validFrom: 2027-06-01
        targetDate: 2027-03-31
        ---
      `,
      expected: ['7:13'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue).flatMap(({ fields: { status, validFrom: from, targetDate: target }, locate }) =>
      status !== 'implemented' && from !== undefined && target !== undefined && target < from
        ? [{ at: locate(['targetDate']), values: { target, from } }]
        : [],
    ),
});
