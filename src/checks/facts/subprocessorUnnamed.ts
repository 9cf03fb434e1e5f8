import { defineCheck } from '../check.ts';

/** Customers know by name who processes their data. */
export const subprocessorUnnamed = defineCheck({
  code: 'subprocessor-unnamed',
  severity: 'warning',
  open: true,
  title: { de: 'Unterauftragsverarbeiter ohne Firma', en: 'Sub-processor without company name' },
  message: {
    de: () =>
      'Die Firma des Unterauftragsverarbeiters fehlt (`name`); Art. 28 Abs. 2 DSGVO setzt voraus, dass der Kunde sie kennt.',
    en: () =>
      'The company name of the sub-processor is missing (`name`); Art. 28(2) GDPR presumes that the customer knows it.',
  },
  hint: {
    de: () => 'Tragen Sie `name` und `address` ein, wie sie im Vertrag mit ihm stehen.',
    en: () => 'Enter `name` and `address` as they stand in the contract with it.',
  },
  why: {
    de: 'Einem Unterauftragsverarbeiter, den der Kunde nicht kennt, kann er weder zustimmen noch widersprechen.',
    en: 'A customer can neither agree nor object to a sub-processor that is not known.',
  },
  sources: [
    { de: 'Art. 28 Abs. 2 und 4 DSGVO', en: 'Art. 28(2) and (4) GDPR' },
    {
      de: 'Durchführungsbeschluss (EU) 2021/915, Anhang IV (Liste der Unterauftragsverarbeiter)',
      en: 'Implementing Decision (EU) 2021/915, Annex IV (list of sub-processors)',
    },
  ],
  valid: [
    {
      'subprocessors/rechenzentrum.md': `
        ---
        id: rechenzentrum
        title: Betreiber des Rechenzentrums
        name: Rechenhaus Muster AG
        ---
      `,
    },
  ],
  invalid: [
    {
      content: {
        'subprocessors/rechenzentrum.md': `
          ---
          id: rechenzentrum
          title: Betreiber des Rechenzentrums
          ---
        `,
      },
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue }) =>
    catalogue.subprocessors
      .filter(({ fields }) => fields.name === undefined)
      .map(({ locate }) => ({ at: locate([]), values: {} })),
});
