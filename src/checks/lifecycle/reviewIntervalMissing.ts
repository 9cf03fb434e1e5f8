import { defineCheck } from '../check.ts';
import { implementedItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What was reviewed once will be reviewed again. */
export const reviewIntervalMissing = defineCheck({
  code: 'review-interval-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Abstand der Überprüfungen fehlt', en: 'Interval of reviews missing' },
  message: {
    de: () => 'Sie wurde einmal überprüft, aber `review.every` sagt nicht, wann wieder.',
    en: () => 'It was reviewed once, but no `review.every` says when it is next.',
  },
  hint: {
    de: () => 'Tragen Sie den beschlossenen Abstand ein, zum Beispiel `every: P12M` für zwölf Monate.',
    en: () => 'Enter the interval that is decided, such as `every: P12M` for twelve months.',
  },
  why: {
    de: 'Verlangt ist eine regelmäßige Überprüfung; ohne Abstand wird nie eine fällig.',
    en: 'A regular review is required; without an interval none ever falls due.',
  },
  sources: [sources.testing, sources.evaluation],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    review: { every: P12M, last: 2026-03-31 }
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
        review: { last: 2026-03-31 }
        ---
      `,
      expected: ['6:9'],
    },
  ],
  find: ({ catalogue }) =>
    implementedItems(catalogue)
      .filter(({ fields: { review } }) => review?.last !== undefined && review.every === undefined)
      .map(({ locate }) => ({ at: locate(['review']), values: {} })),
});
