import { defineCheck } from '../check.ts';
import { implementedItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** What is implemented can be proved. */
export const evidenceMissing = defineCheck({
  code: 'evidence-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Nachweis fehlt', en: 'Evidence missing' },
  message: {
    de: () =>
      'Es ist kein Nachweis eingetragen (`evidence`); Art. 28 Abs. 3 lit. h DSGVO verlangt, die Einhaltung nachzuweisen.',
    en: () => 'No evidence is entered (`evidence`); Art. 28(3)(h) GDPR requires proof of compliance.',
  },
  hint: {
    de: () =>
      'Nennen Sie, wo er zu finden ist: `evidence: [{ type: test-report, ref: Prüfbericht 2026, validUntil: 2027-03-31 }]`.',
    en: () =>
      'Say where it is found: `evidence: [{ type: test-report, ref: Test report 2026, validUntil: 2027-03-31 }]`.',
  },
  why: {
    de: 'Nicht nur einhalten, sondern auch nachweisen: Was nicht belegt ist, gilt einem Prüfer als nicht umgesetzt.',
    en: 'Not only comply but prove it: what is not evidenced counts for an auditor as not implemented.',
  },
  sources: [sources.accountability, sources.proof, sources.evaluation],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    evidence:
      - { type: test-report, ref: Prüfbericht 2026 }
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
        ---
      `,
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    implementedItems(catalogue)
      .filter(({ fields }) => fields.evidence === undefined)
      .map(({ locate }) => ({ at: locate([]), values: {} })),
});
