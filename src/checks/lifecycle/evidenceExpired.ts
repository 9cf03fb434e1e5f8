import type { Measure, Rule } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { implementedItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

type Values = { readonly ref: string; readonly until: string; readonly others: number };

/** Evidence is valid on the day for which it is shown. */
export const evidenceExpired = defineCheck<Values>({
  code: 'evidence-expired',
  severity: 'warning',
  overTime: true,
  title: { de: 'Nachweis abgelaufen', en: 'Evidence expired' },
  message: {
    de: ({ ref, until, others }) =>
      `Der Nachweis „${ref}“ galt nur bis ${until}${others === 0 ? '; einen anderen gibt es nicht' : ''}.`,
    en: ({ ref, until, others }) =>
      `The evidence “${ref}” was valid only until ${until}${others === 0 ? '; there is no other' : ''}.`,
  },
  hint: {
    de: () => 'Tragen Sie den neuen Nachweis ein, und löschen Sie den alten.',
    en: () => 'Enter the new evidence, and delete the old one.',
  },
  why: {
    de: 'Ein abgelaufenes Zertifikat ist keine Garantie mehr, auf die sich ein Kunde stützen darf.',
    en: 'An expired certificate is no guarantee any more that a customer may rely on.',
  },
  sources: [
    sources.proof,
    { de: 'Art. 28 Abs. 1 und 5 DSGVO (Garantien)', en: 'Art. 28(1) and (5) GDPR (guarantees)' },
  ],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    evidence:
      - { type: certificate, ref: Zertifikat, validUntil: 2026-06-30 }
      - { type: document, ref: Vertrag }
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
        evidence:
          - { type: certificate, ref: Zertifikat, validUntil: 2026-06-29 }
        ---
      `,
      expected: ['7:55'],
    },
  ],
  find: ({ catalogue, date }) => implementedItems(catalogue).flatMap((item) => expired(item, date)),
});

/** Evidence that had ended before the measure held is a matter of `evidence-before-start`. */
function expired(
  { fields: { evidence = [], validFrom = '' }, locate }: Rule | Measure,
  date: string,
): Found<Values>[] {
  const others = evidence.filter(({ validUntil }) => validUntil === undefined || validUntil >= date).length;
  return evidence.flatMap(({ ref, validUntil: until }, index) =>
    until !== undefined && until < date && until >= validFrom
      ? [{ at: locate(['evidence', index, 'validUntil']), values: { ref, until, others } }]
      : [],
  );
}
