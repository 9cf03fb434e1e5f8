import type { Chapter } from '../../catalogue/catalogue.ts';
import { defineCheck } from '../check.ts';
import { sources } from '../sources.ts';

/** The annex says how measures may change while the contract runs. */
export const changeClauseMissing = defineCheck({
  code: 'change-clause-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Klausel über Änderungen fehlt', en: 'Clause on changes missing' },
  message: {
    de: () =>
      'Die Anlage sagt nicht, wie Maßnahmen geändert werden: Kein Kapitel mit `topic: changes` hat einen Abschnitt „Für Kunden“.',
    en: () =>
      'The annex does not say how measures change: no chapter with `topic: changes` has a section “For customers”.',
  },
  hint: {
    de: () =>
      'Legen Sie in `content/handbook` ein Kapitel mit `topic: changes` an, das unter `## Für Kunden` sagt, was vereinbart ist.',
    en: () =>
      'Add a chapter with `topic: changes` to `content/handbook` that says below `## For customers` what is agreed.',
  },
  why: {
    de: 'Der Stand der Technik ändert sich, der Vertrag nicht von selbst: Ohne Klausel ist jede Änderung eine Abweichung von ihm.',
    en: 'The state of the art changes, the contract does not by itself: without a clause every change departs from it.',
  },
  sources: [
    sources.processor,
    { de: 'Art. 32 Abs. 1 DSGVO (Stand der Technik)', en: 'Art. 32(1) GDPR (state of the art)' },
  ],
  valid: [
    {
      'handbook/02-aenderungen.md': `
        ---
        id: aenderungen
        title: Änderungen
        topic: changes
        ---

        ## Für Kunden

        Änderungen teilen wir vorher mit.
      `,
    },
  ],
  invalid: [
    {
      content: {
        'handbook/02-aenderungen.md': `
          ---
          id: aenderungen
          title: Änderungen
          topic: changes
          ---

          Das lesen nur wir.
        `,
      },
      expected: ['organisation.md:1:1'],
    },
  ],
  find: ({ catalogue: { organisation, chapters, unread } }) =>
    organisation === null || chapters.some(isClause) || unread.some(({ kind }) => kind === 'chapter')
      ? []
      : [{ at: organisation.locate([]), values: {} }],
});

function isClause({ fields, texts }: Chapter): boolean {
  return fields.topic === 'changes' && [...texts.values()].some(({ customer }) => customer !== null);
}
