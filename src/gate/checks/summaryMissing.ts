import { defineGateCheck } from '../gateCheck.ts';
import { sources } from '../sources.ts';

/** The notes of the coming release tell customers in words what they are about. */
export const summaryMissing = defineGateCheck<{ readonly version: string }>({
  code: 'summary-missing',
  severity: 'warning',
  title: { de: 'Zusammenfassung für Kunden fehlt', en: 'Summary for customers is missing' },
  message: {
    de: ({ version }) => `Die Notizen zu ${version} sagen Kunden nicht, was sich ändert.`,
    en: ({ version }) => `The notes of ${version} do not tell customers what changes.`,
  },
  hint: {
    de: () => 'Schreiben Sie es in wenigen Sätzen unter `## Für Kunden`.',
    en: () => 'Write it in a few sentences below `## For customers`.',
  },
  why: {
    de: 'Die Liste der Änderungen macht tomwerk; was sie für Kunden bedeutet, und warum, kann nur ein Mensch sagen.',
    en: 'tomwerk makes the list of changes; what it means for customers, and why, only a person can say.',
  },
  sources: [sources.changes],
  valid: [
    {
      before: {},
      after: {
        'releases/1.0.1.md':
          '---\nid: "1.0.1"\ndate: 2026-06-01\neffective: 2026-06-01\napprover: leitung\n---\n\n## Für Kunden\n\nWir haben Schreibfehler berichtigt.\n',
      },
    },
  ],
  invalid: [
    {
      before: {},
      after: {
        'releases/1.0.1.md':
          '---\nid: "1.0.1"\ndate: 2026-06-01\neffective: 2026-06-01\napprover: leitung\n---\n\n## Für Kunden\n',
      },
      expected: ['releases/1.0.1.md:1:1'],
    },
  ],
  find: ({ coming, comparison: { after } }) => {
    const text = coming?.texts.get(after.sourceLanguage)?.customer ?? [];
    return coming === null || text.length > 0
      ? []
      : [{ at: coming.locate([]), values: { version: coming.id } }];
  },
});
