import type { RecordChange } from '../../changes/change.ts';
import { durationWords } from '../../changes/words/quantityWords.ts';
import { defineGateCheck } from '../gateCheck.ts';
import { lossesOf } from '../reading/losses.ts';
import { earliestAfter, noticePeriodOf } from '../reading/noticePeriod.ts';
import { sources } from '../sources.ts';
import { idList } from '../words/changeWords.ts';

type Values = {
  readonly version: string;
  readonly date: string;
  readonly effective: string;
  readonly earliest: string;
  readonly period: string;
  readonly by: readonly string[];
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

/**
 * Between publication and the day on which a version holds lies the time in which customers may object. It counts for
 * what they must be told and no waiver is needed for: other services, sub-processors and places, and what was replaced.
 * What is waived has a day of notice of its own.
 */
export const effectiveTooSoon = defineGateCheck<Values>({
  code: 'effective-too-soon',
  severity: 'warning',
  title: { de: 'Version gilt vor Ablauf der Frist', en: 'Version holds before the notice period ends' },
  message: {
    de: ({ version, date, effective, earliest, period, by }) =>
      `Die Version ${version} gilt ab ${effective}. Erfahren Kunden am ${date} davon, kann sie erst ab ${earliest} gelten: ${durationWords(period, 'de')} vorher (\`noticePeriod\`), denn sie ändert ${idList(by)}.`,
    en: ({ version, date, effective, earliest, period, by }) =>
      `The version ${version} holds from ${effective}. If customers are told on ${date}, it can hold only from ${earliest}: ${durationWords(period, 'en')} ahead (\`noticePeriod\`), as it changes ${idList(by)}.`,
  },
  hint: {
    de: ({ earliest }) => `Setzen Sie \`effective\` auf ${earliest} oder einen späteren Tag.`,
    en: ({ earliest }) => `Set \`effective\` to ${earliest} or a later day.`,
  },
  why: {
    de: 'Kunden haben das Recht, einer Änderung zu widersprechen, solange sie noch nicht gilt; mit ihnen ist die Frist vereinbart.',
    en: 'Customers have the right to object to a change as long as it does not hold yet; the period is agreed with them.',
  },
  sources: [sources.subprocessors, sources.processor],
  valid: [
    {
      before: { 'organisation.md': organisation('P6W') },
      after: {
        'subprocessors/rechenzentrum.md':
          '---\nid: rechenzentrum\ntitle: Betreiber des Rechenzentrums\nname: Rechenzentrum Nord GmbH\n---\n',
        'releases/1.1.0.md':
          '---\nid: "1.1.0"\ndate: 2026-06-01\neffective: 2026-07-13\napprover: leitung\n---\n',
      },
    },
  ],
  invalid: [
    {
      before: { 'organisation.md': organisation('P6W') },
      after: {
        'subprocessors/rechenzentrum.md':
          '---\nid: rechenzentrum\ntitle: Betreiber des Rechenzentrums\nname: Rechenzentrum Nord GmbH\n---\n',
        'releases/1.1.0.md':
          '---\nid: "1.1.0"\ndate: 2026-06-01\neffective: 2026-07-12\napprover: leitung\n---\n',
      },
      expected: ['releases/1.1.0.md:4:12'],
    },
  ],
  find: (question) => {
    const { coming, comparison } = question;
    const period = noticePeriodOf(question);
    if (coming === null || period === null) return [];
    const { date, effective } = coming.fields;
    const earliest = earliestAfter(date, period);
    const lost = new Set(lossesOf(question).map(({ record }) => record));
    const told = comparison.records.filter((record) => mustBeTold(record) && !lost.has(record));
    if (effective >= earliest || told.length === 0) return [];
    const by = told.slice(0, 5).map(({ id }) => id);
    const values = { version: coming.id, date, effective, earliest, period, by };
    return [{ at: coming.locate(['effective']), values }];
  },
});

function mustBeTold({ isVisible, class: changeClass }: RecordChange): boolean {
  return isVisible && (changeClass === 'scope' || changeClass === 'retired');
}
