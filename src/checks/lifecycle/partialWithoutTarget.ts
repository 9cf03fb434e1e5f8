import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What is implemented in part says until when the rest follows. */
export const partialWithoutTarget = defineCheck({
  code: 'partial-without-target',
  severity: 'warning',
  open: true,
  title: { de: 'Teilweise umgesetzt ohne Termin', en: 'Implemented in part without a date' },
  message: {
    de: () => 'Sie ist teilweise umgesetzt, aber `targetDate` sagt nicht, bis wann der Rest folgt.',
    en: () => 'It is implemented in part, but no `targetDate` says until when the rest follows.',
  },
  hint: {
    de: () =>
      'Tragen Sie den Termin ein, sobald er beschlossen ist: `targetDate: 2027-03-31`. Folgt kein Rest, beschreiben Sie nur, was umgesetzt ist, und schreiben `status: implemented`.',
    en: () =>
      'Enter the date once it is decided: `targetDate: 2027-03-31`. If no rest follows, describe only what is implemented and write `status: implemented`.',
  },
  why: {
    de: '„Teilweise“ lässt offen, worauf sich ein Kunde heute verlassen kann; ohne Termin bleibt das so.',
    en: '“In part” leaves open what a customer can rely on today; without a date it stays so.',
  },
  sources: [sources.treatmentPlan],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: partial
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
        status: partial
        ---
      `,
      expected: ['5:9'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(({ fields: { status, targetDate } }) => status === 'partial' && targetDate === undefined)
      .map(({ locate }) => ({ at: locate(['status']), values: {} })),
});
