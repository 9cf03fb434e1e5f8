import type { Release } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { sources } from '../sources.ts';

type Values = { readonly measure: string; readonly notice: string; readonly effective: string };

/** Customers are told of a reduced protection before it takes effect. */
export const waiverNoticeLate = defineCheck<Values>({
  code: 'waiver-notice-late',
  severity: 'warning',
  title: { de: 'Mitteilung nach dem Wirksamwerden', en: 'Notice after taking effect' },
  message: {
    de: ({ measure, notice, effective }) =>
      `Von der Absenkung bei \`${measure}\` erfahren Kunden am ${notice}; die Version gilt aber schon ab ${effective}.`,
    en: ({ measure, notice, effective }) =>
      `Customers are told of the reduction at \`${measure}\` on ${notice}, but the version holds from ${effective} already.`,
  },
  hint: {
    de: () => 'Lassen Sie die Version erst nach der Mitteilung gelten (`effective`).',
    en: () => 'Let the version hold only after the notice (`effective`).',
  },
  why: {
    de: 'Das vereinbarte Schutzniveau ist Vertrag. Wer es senkt, bevor der Kunde davon weiß, bricht ihn.',
    en: 'The agreed level of protection is contract. Who lowers it before the customer knows breaks it.',
  },
  sources: [sources.processor],
  valid: [
    {
      'releases/1.1.0.md': `
        ---
        id: "1.1.0"
        date: 2026-03-01
        effective: 2026-04-01
        approver: leitung
        waivers:
          - { measure: beispiel, reason: Standort aufgegeben, approver: leitung, notice: 2026-04-01 }
        ---
      `,
    },
  ],
  invalid: [
    {
      content: {
        'releases/1.1.0.md': `
          ---
          id: "1.1.0"
          date: 2026-03-01
          effective: 2026-04-01
          approver: leitung
          waivers:
            - { measure: beispiel, reason: Standort aufgegeben, approver: leitung, notice: 2026-04-02 }
          ---
        `,
      },
      expected: ['7:82'],
    },
  ],
  find: ({ catalogue }) => catalogue.releases.flatMap(lateNotices),
});

function lateNotices({ fields: { effective, waivers = [] }, locate }: Release): Found<Values>[] {
  return waivers.flatMap(({ measure, notice }, index) =>
    notice > effective
      ? [{ at: locate(['waivers', index, 'notice']), values: { measure, notice, effective } }]
      : [],
  );
}
