import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** A review that is said to be done lies in the past. */
export const reviewInFuture = defineCheck<{ readonly last: string }>({
  code: 'review-in-future',
  severity: 'warning',
  overTime: true,
  title: { de: 'Überprüfung in der Zukunft', en: 'Review in the future' },
  message: {
    de: ({ last }) => `Die letzte Überprüfung soll am ${last} gewesen sein; dieser Tag kommt erst noch.`,
    en: ({ last }) => `The last review is said to have been on ${last}; that day is still to come.`,
  },
  hint: {
    de: () =>
      'Unter `last` steht, wann zuletzt überprüft wurde; wann es wieder so weit ist, ergibt sich aus `every`.',
    en: () => '`last` says when it was last reviewed; when it is next follows from `every`.',
  },
  why: {
    de: 'Eine Überprüfung, die noch nicht stattgefunden hat, beweist nichts und verdeckt eine fällige.',
    en: 'A review that has not taken place proves nothing and hides one that is due.',
  },
  sources: [sources.testing, sources.accountability],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    review: { every: P12M, last: 2026-06-30 }
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
        review: { every: P12M, last: 2026-07-01 }
        ---
      `,
      expected: ['6:30'],
    },
  ],
  find: ({ catalogue, date }) =>
    activeItems(catalogue).flatMap(({ fields: { review }, locate }) =>
      review?.last !== undefined && review.last > date
        ? [{ at: locate(['review', 'last']), values: { last: review.last } }]
        : [],
    ),
});
