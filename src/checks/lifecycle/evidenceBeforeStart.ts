import type { Measure, Rule } from '../../catalogue/catalogue.ts';
import { defineCheck, type Found } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

type Values = { readonly ref: string; readonly until: string; readonly from: string };

/** Evidence is of the time in which a measure holds. */
export const evidenceBeforeStart = defineCheck<Values>({
  code: 'evidence-before-start',
  severity: 'warning',
  title: { de: 'Nachweis endet, bevor sie galt', en: 'Evidence ends before it held' },
  message: {
    de: ({ ref, until, from }) =>
      `Der Nachweis „${ref}“ galt nur bis ${until}, sie selbst gilt erst ab ${from}: Er belegt nichts davon.`,
    en: ({ ref, until, from }) =>
      `The evidence “${ref}” was valid only until ${until}, but this holds only from ${from}: it proves nothing of it.`,
  },
  hint: {
    de: () => 'Berichtigen Sie `validUntil` oder `validFrom`, oder löschen Sie den Nachweis.',
    en: () => 'Correct `validUntil` or `validFrom`, or delete the evidence.',
  },
  why: {
    de: 'Ein Nachweis aus der Zeit davor sieht aus wie einer und ist keiner.',
    en: 'Evidence of the time before looks like evidence and is none.',
  },
  sources: [sources.proof, sources.accountability],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    status: implemented
    validFrom: 2026-01-01
    evidence:
      - { type: certificate, ref: Zertifikat, validUntil: 2026-01-01 }
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
        validFrom: 2026-01-01
        evidence:
          - { type: certificate, ref: Zertifikat, validUntil: 2025-12-31 }
        ---
      `,
      expected: ['8:55'],
    },
  ],
  find: ({ catalogue }) => activeItems(catalogue).flatMap(tooEarly),
});

function tooEarly({ fields: { evidence = [], validFrom: from }, locate }: Rule | Measure): Found<Values>[] {
  return evidence.flatMap(({ ref, validUntil: until }, index) =>
    from !== undefined && until !== undefined && until < from
      ? [{ at: locate(['evidence', index, 'validUntil']), values: { ref, until, from } }]
      : [],
  );
}
