import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What a review found without effect is not called implemented. */
export const reviewFailed = defineCheck({
  code: 'review-failed',
  severity: 'warning',
  title: { de: 'Unwirksam und doch umgesetzt', en: 'Ineffective and yet implemented' },
  message: {
    de: () => 'Die letzte Überprüfung fand sie unwirksam; der Status ist trotzdem `implemented`.',
    en: () => 'The last review found it ineffective; the status is `implemented` all the same.',
  },
  hint: {
    de: () =>
      'Schreiben Sie `status: partial` mit einem Termin (`targetDate`), bis sie wirkt, oder tragen Sie die Nachprüfung ein.',
    en: () =>
      'Write `status: partial` with a date (`targetDate`) until it works, or enter the repeated review.',
  },
  why: {
    de: 'Die Anlage sagt Kunden einen Schutz zu, von dem die Organisation weiß, dass es ihn nicht gibt.',
    en: 'The annex promises customers a protection that the organisation knows not to be there.',
  },
  sources: [sources.testing, sources.processor, sources.correction],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: partial
    targetDate: 2026-12-31
    review: { every: P12M, last: 2026-03-31, result: ineffective }
    ---
    `,
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    review: { every: P12M, last: 2026-03-31, result: partly }
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
        review: { every: P12M, last: 2026-03-31, result: ineffective }
        ---
      `,
      expected: ['6:50'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(
        ({ fields: { status, review } }) => status === 'implemented' && review?.result === 'ineffective',
      )
      .map(({ locate }) => ({ at: locate(['review', 'result']), values: {} })),
});
