import { defineCheck } from '../check.ts';
import { protections } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What counts as ended has reached its end. */
export const retiredBeforeEnd = defineCheck<{ readonly on: string }>({
  code: 'retired-before-end',
  severity: 'warning',
  overTime: true,
  title: { de: 'Vor ihrem Ende beendet', en: 'Ended before its end' },
  message: {
    de: ({ on }) => `Sie endet erst am ${on}, fehlt aber schon jetzt in der Anlage.`,
    en: ({ on }) => `It ends only on ${on}, but is missing from the annex already.`,
  },
  hint: {
    de: () => 'Lassen Sie `status: implemented` stehen, bis sie endet, oder berichtigen Sie den Tag.',
    en: () => 'Keep `status: implemented` until it ends, or correct the day.',
  },
  why: {
    de: 'Bis zu ihrem Ende ist die Maßnahme zugesagt und gehört in die Anlage.',
    en: 'Until its end the measure is promised and belongs into the annex.',
  },
  sources: [sources.processor],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: retired
    retired: { on: 2026-06-30, reason: Durch Karten ersetzt }
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
        retired: { on: 2026-07-01, reason: Durch Karten ersetzt }
        ---
      `,
      expected: ['6:16'],
    },
  ],
  find: ({ catalogue, date }) =>
    protections(catalogue).flatMap(({ fields: { status, retired }, locate }) =>
      status === 'retired' && retired !== undefined && retired.on > date
        ? [{ at: locate(['retired', 'on']), values: { on: retired.on } }]
        : [],
    ),
});
