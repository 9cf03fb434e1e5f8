import { defineCheck } from '../check.ts';
import { sources } from '../sources.ts';

type Values = { readonly date: string; readonly effective: string };

/** A version holds from the day on which it is published, or later. */
export const releaseRetroactive = defineCheck<Values>({
  code: 'release-retroactive',
  severity: 'warning',
  title: { de: 'Version gilt rückwirkend', en: 'Version holds retroactively' },
  message: {
    de: ({ date, effective }) =>
      `Die Version gilt ab ${effective}, veröffentlicht wird sie aber erst am ${date}.`,
    en: ({ date, effective }) => `The version holds from ${effective} but is published only on ${date}.`,
  },
  hint: {
    de: () => 'Setzen Sie `effective` auf den Tag der Veröffentlichung oder einen späteren.',
    en: () => 'Set `effective` to the day of publication or a later one.',
  },
  why: {
    de: 'Die Anlage ist Teil eines Vertrags; rückwirkend kann ihn keine Seite allein ändern.',
    en: 'The annex is part of a contract; no side alone can change it retroactively.',
  },
  sources: [sources.processor, sources.documented],
  valid: [
    {
      'releases/1.0.0.md': `
        ---
        id: "1.0.0"
        date: 2026-03-01
        effective: 2026-03-01
        approver: leitung
        ---
      `,
    },
  ],
  invalid: [
    {
      content: {
        'releases/1.0.0.md': `
          ---
          id: "1.0.0"
          date: 2026-03-01
          effective: 2026-02-28
          approver: leitung
          ---
        `,
      },
      expected: ['4:12'],
    },
  ],
  find: ({ catalogue }) =>
    catalogue.releases
      .filter(({ fields: { date, effective } }) => effective < date)
      .map(({ fields: { date, effective }, locate }) => ({
        at: locate(['effective']),
        values: { date, effective },
      })),
});
