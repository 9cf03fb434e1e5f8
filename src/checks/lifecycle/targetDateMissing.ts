import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What is planned says until when. */
export const targetDateMissing = defineCheck({
  code: 'target-date-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Geplant ohne Termin', en: 'Planned without a date' },
  message: {
    de: () => 'Die Maßnahme ist geplant, aber `targetDate` sagt nicht, bis wann.',
    en: () => 'The measure is planned, but no `targetDate` says until when.',
  },
  hint: {
    de: () => 'Tragen Sie den Termin ein, sobald er beschlossen ist: `targetDate: 2027-03-31`.',
    en: () => 'Enter the date once it is decided: `targetDate: 2027-03-31`.',
  },
  why: {
    de: 'Ein Plan ohne Termin ist keine Zusage, mit der ein Kunde rechnen oder die ein Prüfer verfolgen kann.',
    en: 'A plan without a date is no promise that a customer can count on or an auditor can follow.',
  },
  sources: [sources.treatmentPlan],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: planned
    targetDate: 2027-03-31
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
        ---
      `,
      expected: ['5:9'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(({ fields: { status, targetDate } }) => status === 'planned' && targetDate === undefined)
      .map(({ locate }) => ({ at: locate(['status']), values: {} })),
});
