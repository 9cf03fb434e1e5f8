import { defineCheck } from '../check.ts';
import { activeItems } from '../reading/items.ts';
import { sources } from '../sources.ts';

/** Every rule and measure says who provides it. */
export const providerMissing = defineCheck({
  code: 'provider-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Erbringer fehlt', en: 'Provider missing' },
  message: {
    de: () => 'Es ist nicht angegeben, wer sie erbringt (`providedBy`).',
    en: () => 'It is not said who provides it (`providedBy`).',
  },
  hint: {
    de: () =>
      'Tragen Sie `providedBy: [own]` ein, oder `customer`, oder `subprocessor:` mit dem Kurznamen des Unterauftragsverarbeiters.',
    en: () =>
      'Enter `providedBy: [own]`, or `customer`, or `subprocessor:` with the id of the sub-processor.',
  },
  why: {
    de: 'Der Kunde muss wissen, was er von wem erwarten kann und was er selbst tun muss; ein Prüfer weiß sonst nicht, wen er fragen soll.',
    en: 'The customer must know what to expect of whom and what to do himself; otherwise an auditor does not know whom to ask.',
  },
  sources: [
    sources.processor,
    { de: 'Art. 28 Abs. 4 DSGVO (Unterauftragsverarbeiter)', en: 'Art. 28(4) GDPR (sub-processors)' },
  ],
  valid: [
    `
    ---
    id: beispiel
    number: "1.0.1"
    title: Beispiel
    providedBy: [own]
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
        ---
      `,
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    activeItems(catalogue)
      .filter(({ fields }) => fields.providedBy === undefined)
      .map(({ locate }) => ({ at: locate([]), values: {} })),
});
