import { defineCheck } from '../check.ts';
import { protections } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What has ended says when and why. */
export const retiredWithoutReason = defineCheck({
  code: 'retired-without-reason',
  severity: 'error',
  title: { de: 'Ende ohne Tag und Grund', en: 'End without day and reason' },
  message: {
    de: () => 'Der Status ist `retired`, aber Tag und Grund fehlen.',
    en: () => 'The status is `retired`, but day and reason are missing.',
  },
  hint: {
    de: () => 'Ergänzen Sie `retired: { on: 2026-03-31, reason: … }`.',
    en: () => 'Add `retired: { on: 2026-03-31, reason: … }`.',
  },
  why: {
    de: 'Eine Maßnahme, die Kunden zugesagt war, darf nicht ohne Begründung verschwinden; wer fragt, was an einem bestimmten Tag galt, braucht das Ende.',
    en: 'A measure that customers were promised must not vanish without a reason; who asks what held on a certain day needs its end.',
  },
  sources: [sources.accountability, sources.documented],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: retired
    retired: { on: 2026-03-31, reason: Durch Karten ersetzt }
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
        status: retired
        ---
      `,
      expected: ['5:9'],
    },
  ],
  find: ({ catalogue }) =>
    protections(catalogue)
      .filter(({ fields }) => fields.status === 'retired' && fields.retired === undefined)
      .map(({ locate }) => ({ at: locate(['status']), values: {} })),
});
