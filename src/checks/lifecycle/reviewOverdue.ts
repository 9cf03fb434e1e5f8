import type { Measure, Rule } from '../../catalogue/catalogue.ts';
import { addDuration, daysBetween } from '../../todo/addDuration.ts';
import { defineCheck, type Found } from '../check.ts';
import { implementedItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

type Values = { readonly last: string; readonly due: string; readonly days: number };

/** Reviews are done in time. */
export const reviewOverdue = defineCheck<Values>({
  code: 'review-overdue',
  severity: 'warning',
  overTime: true,
  title: { de: 'Überprüfung überfällig', en: 'Review overdue' },
  message: {
    de: ({ last, due, days }) =>
      `Die nächste Überprüfung war bis ${due} fällig, seit ${days === 1 ? 'einem Tag' : `${days} Tagen`} ist sie überfällig; zuletzt überprüft wurde am ${last}.`,
    en: ({ last, due, days }) =>
      `The next review was due by ${due} and is overdue by ${days === 1 ? 'one day' : `${days} days`}; the last one was on ${last}.`,
  },
  hint: {
    de: () => 'Holen Sie die Überprüfung nach, und tragen Sie dann ihren Tag und ihr Ergebnis ein.',
    en: () => 'Make up for the review, then enter its day and its result.',
  },
  why: {
    de: 'Der selbst gesetzte Abstand ist, woran ein Prüfer die Regelmäßigkeit misst.',
    en: 'The interval that was set is what an auditor measures regularity by.',
  },
  sources: [sources.testing, sources.upToDate, sources.evaluation],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    review: { every: P12M, last: 2025-06-30 }
    ---
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: planned
    review: { every: P12M, last: 2020-01-31 }
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
        review: { every: P12M, last: 2025-06-29 }
        ---
      `,
      expected: ['6:30'],
    },
  ],
  find: ({ catalogue, date }) => implementedItems(catalogue).flatMap((item) => overdue(item, date)),
});

function overdue({ fields: { review }, locate }: Rule | Measure, date: string): Found<Values>[] {
  if (review?.last === undefined || review.every === undefined) return [];
  const due = addDuration(review.last, review.every);
  return due === null || due >= date
    ? []
    : [
        {
          at: locate(['review', 'last']),
          values: { last: review.last, due, days: daysBetween(due, date) },
        },
      ];
}
