import { durationWords } from '../../changes/words/quantityWords.ts';
import { defineGateCheck } from '../gateCheck.ts';
import { earliestAfter, noticePeriodOf } from '../reading/noticePeriod.ts';
import { sources } from '../sources.ts';

type Values = {
  readonly measure: string;
  readonly notice: string;
  readonly effective: string;
  readonly earliest: string;
  readonly period: string;
};

const organisation = (period: string) => `
  ---
  id: organisation
  name: Musterhaus Hosting GmbH
  languages: [de]
  roles:
    leitung: { de: Geschäftsleitung, en: Management }
  noticePeriod: ${period}
  ---
`;

const tresor = (status: string) =>
  `---\nid: tresor\nnumber: "1.0.1"\ntitle: Tresor\nstatus: ${status}\nvisibility: customer\n---\n`;

const notes = (effective: string) => `
  ---
  id: "2.0.0"
  date: 2026-06-01
  effective: ${effective}
  approver: leitung
  waivers:
    - { measure: tresor, reason: Umzug, approver: leitung, notice: 2026-05-01 }
  ---
`;

/** Between the day on which customers are told of a reduction and the day from which it holds lies the notice period. */
export const noticeTooShort = defineGateCheck<Values>({
  code: 'notice-too-short',
  severity: 'warning',
  title: { de: 'Frist nach der Mitteilung zu kurz', en: 'Notice period too short' },
  message: {
    de: ({ measure, notice, effective, earliest, period }) =>
      `Von der Absenkung bei \`${measure}\` erfahren Kunden am ${notice}; gelten darf sie ${durationWords(period, 'de')} danach (\`noticePeriod\`), also ab ${earliest}. Die Version gilt aber schon ab ${effective}.`,
    en: ({ measure, notice, effective, earliest, period }) =>
      `Customers are told of the reduction at \`${measure}\` on ${notice}; it may hold ${durationWords(period, 'en')} after that (\`noticePeriod\`), so from ${earliest}. But the version holds from ${effective} already.`,
  },
  hint: {
    de: ({ earliest }) => `Setzen Sie \`effective\` auf ${earliest} oder einen späteren Tag.`,
    en: ({ earliest }) => `Set \`effective\` to ${earliest} or a later day.`,
  },
  why: {
    de: 'Wer weniger schützt, bevor die Frist vorbei ist, in der Kunden widersprechen können, bricht den Vertrag.',
    en: 'Who protects less before the period has ended in which customers may object breaks the contract.',
  },
  sources: [sources.processor],
  valid: [
    {
      before: {
        'organisation.md': organisation('P6W'),
        'measures/1.0-schutz/tresor.md': tresor('implemented'),
      },
      after: { 'measures/1.0-schutz/tresor.md': tresor('partial'), 'releases/2.0.0.md': notes('2026-06-12') },
    },
  ],
  invalid: [
    {
      before: {
        'organisation.md': organisation('P6W'),
        'measures/1.0-schutz/tresor.md': tresor('implemented'),
      },
      after: { 'measures/1.0-schutz/tresor.md': tresor('partial'), 'releases/2.0.0.md': notes('2026-06-11') },
      expected: ['releases/2.0.0.md:7:66'],
    },
  ],
  find: (question) => {
    const { coming } = question;
    const period = noticePeriodOf(question);
    if (coming === null || period === null) return [];
    const { effective, waivers = [] } = coming.fields;
    return waivers.flatMap(({ measure, notice }, index) => {
      const earliest = earliestAfter(notice, period);
      // A notice after the version holds is told without any notice period, by `waiver-notice-late`.
      if (effective >= earliest || notice > effective) return [];
      const at = coming.locate(['waivers', index, 'notice']);
      return [{ at, values: { measure, notice, effective, earliest, period } }];
    });
  },
});
