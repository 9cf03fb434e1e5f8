import { defineCheck } from '../check.ts';
import { sources } from '../sources.ts';

type Values = {
  readonly version: string;
  readonly date: string;
  readonly earlier: string;
  readonly earlierDate: string;
};

/** A higher version is not older than the one before. */
export const releaseOrder = defineCheck<Values>({
  code: 'release-order',
  severity: 'warning',
  title: { de: 'Höhere Version, früherer Tag', en: 'Higher version, earlier day' },
  message: {
    de: ({ version, date, earlier, earlierDate }) =>
      `Version ${version} ist vom ${date} und damit älter als Version ${earlier} vom ${earlierDate}.`,
    en: ({ version, date, earlier, earlierDate }) =>
      `Version ${version} is of ${date} and so older than version ${earlier} of ${earlierDate}.`,
  },
  hint: {
    de: () => 'Berichtigen Sie den Tag, oder geben Sie der neueren Fassung die höhere Version.',
    en: () => 'Correct the day, or give the newer text the higher version.',
  },
  why: {
    de: 'Kunden erkennen an der Version, welche Fassung die neuere ist.',
    en: 'Customers tell by the version which text is the newer one.',
  },
  sources: [sources.documented],
  valid: [
    {
      'releases/1.9.0.md':
        '---\nid: "1.9.0"\ndate: 2026-01-01\neffective: 2026-02-01\napprover: leitung\n---\n',
      'releases/1.10.0.md':
        '---\nid: "1.10.0"\ndate: 2026-01-01\neffective: 2026-02-01\napprover: leitung\n---\n',
    },
  ],
  invalid: [
    {
      content: {
        'releases/1.10.0.md': `
          ---
          id: "1.10.0"
          date: 2026-01-01
          effective: 2026-02-01
          approver: leitung
          ---
        `,
        'releases/1.9.0.md': `
          ---
          id: "1.9.0"
          date: 2026-01-02
          effective: 2026-02-01
          approver: leitung
          ---
        `,
      },
      expected: ['3:7'],
    },
  ],
  // The catalogue holds releases from the lowest version to the highest.
  find: ({ catalogue: { releases } }) =>
    releases.flatMap(({ id: version, fields: { date }, locate }, index) => {
      const earlier = releases[index - 1];
      if (earlier === undefined || earlier.fields.date <= date) return [];
      const values = { version, date, earlier: earlier.id, earlierDate: earlier.fields.date };
      return [{ at: locate(['date']), values }];
    }),
});
