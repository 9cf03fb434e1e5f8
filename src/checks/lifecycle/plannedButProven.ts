import type { Measure, Rule } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

type Values = { readonly field: string };

/** What is only planned has neither been reviewed nor proved. */
export const plannedButProven = defineCheck<Values>({
  code: 'planned-but-proven',
  severity: 'warning',
  title: { de: 'Geplant, aber schon nachgewiesen', en: 'Planned but proved already' },
  message: {
    de: ({ field }) =>
      `Sie ist geplant; ${field === 'evidence' ? 'ein Nachweis (`evidence`)' : 'eine Überprüfung (`review.last`)'} kann es erst geben, wenn sie umgesetzt ist.`,
    en: ({ field }) =>
      `It is planned; ${field === 'evidence' ? 'evidence (`evidence`)' : 'a review (`review.last`)'} can exist only once it is implemented.`,
  },
  hint: {
    de: () => 'Berichtigen Sie den Status, oder löschen Sie die Angabe.',
    en: () => 'Correct the status, or delete the field.',
  },
  why: {
    de: 'Einer der beiden Angaben darf man nicht glauben, und der Leser weiß nicht, welcher.',
    en: 'One of the two statements must not be believed, and the reader does not know which.',
  },
  sources: [sources.applicability],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: planned
    targetDate: 2027-03-31
    review: { every: P12M, by: leitung }
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
        status: planned
        review: { last: 2026-01-31 }
        evidence:
          - { type: document, ref: Abnahmeprotokoll }
        ---
      `,
      expected: ['6:17', '8:3'],
    },
  ],
  find: ({ catalogue }) => activeItems(catalogue).flatMap(provenParts),
});

function provenParts({ fields: { status, review, evidence }, locate }: Rule | Measure): Found<Values>[] {
  if (status !== 'planned') return [];
  return [
    ...(review?.last === undefined ? [] : [{ at: locate(['review', 'last']), values: { field: 'review' } }]),
    ...(evidence === undefined ? [] : [{ at: locate(['evidence']), values: { field: 'evidence' } }]),
  ];
}
