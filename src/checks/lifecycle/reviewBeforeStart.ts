import { defineCheck } from '../check.ts';
import { implementedItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

type Values = { readonly last: string; readonly from: string };

/** A review is of the measure as it holds. */
export const reviewBeforeStart = defineCheck<Values>({
  code: 'review-before-start',
  severity: 'info',
  title: { de: 'Überprüft, bevor sie galt', en: 'Reviewed before it held' },
  message: {
    de: ({ last, from }) =>
      `Zuletzt überprüft wurde am ${last}; sie gilt aber erst seit ${from} und wurde so, wie sie gilt, noch nicht überprüft.`,
    en: ({ last, from }) =>
      `It was last reviewed on ${last} but holds only since ${from}, and has not been reviewed as it holds.`,
  },
  why: {
    de: 'Die Überprüfung eines früheren Zustands sagt nicht, ob der heutige wirkt.',
    en: 'A review of an earlier state does not say whether the present one works.',
  },
  sources: [sources.testing],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    validFrom: 2026-01-01
    review: { every: P12M, last: 2026-01-01 }
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
        validFrom: 2026-01-01
        review: { every: P12M, last: 2025-12-31 }
        ---
      `,
      expected: ['7:30'],
    },
  ],
  find: ({ catalogue }) =>
    implementedItems(catalogue).flatMap(({ fields: { review, validFrom: from }, locate }) =>
      review?.last !== undefined && from !== undefined && review.last < from
        ? [{ at: locate(['review', 'last']), values: { last: review.last, from } }]
        : [],
    ),
});
