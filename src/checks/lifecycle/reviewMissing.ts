import { defineCheck } from '../check.ts';
import { implementedItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What is implemented has been reviewed. */
export const reviewMissing = defineCheck({
  code: 'review-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Nie überprüft', en: 'Never reviewed' },
  message: {
    de: () =>
      'Es ist keine Überprüfung der Wirksamkeit eingetragen (`review`); Art. 32 Abs. 1 lit. d DSGVO verlangt sie regelmäßig.',
    en: () =>
      'No review of the effectiveness is entered (`review`); Art. 32(1)(d) GDPR requires it regularly.',
  },
  hint: {
    de: () =>
      'Nach der Überprüfung: `review: { every: P12M, last: 2026-03-31, by: leitung, result: effective }`.',
    en: () =>
      'After the review: `review: { every: P12M, last: 2026-03-31, by: management, result: effective }`.',
  },
  why: {
    de: 'Ob eine Maßnahme wirkt, weiß nur, wer es prüft. Prüfer fragen danach zuerst.',
    en: 'Whether a measure works is known only by who tests it. Auditors ask for it first.',
  },
  sources: [sources.testing, sources.upToDate, sources.evaluation],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    review: { every: P12M, last: 2026-03-31, by: leitung, result: effective }
    ---
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: planned
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
        review: { every: P12M }
        ---
      `,
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    implementedItems(catalogue)
      .filter(({ fields }) => fields.review?.last === undefined)
      .map(({ locate }) => ({ at: locate([]), values: {} })),
});
