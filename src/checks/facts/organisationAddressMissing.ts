import { defineCheck } from '../check.ts';

/** The annex names the party to the contract with its address. */
export const organisationAddressMissing = defineCheck({
  code: 'organisation-address-missing',
  severity: 'warning',
  open: true,
  title: { de: 'Anschrift der Organisation fehlt', en: 'Address of the organisation missing' },
  message: {
    de: () =>
      'Die Anschrift der Organisation fehlt (`address`); sie steht als Vertragspartei auf der Anlage.',
    en: () =>
      'The address of the organisation is missing (`address`); it stands on the annex as a party to the contract.',
  },
  hint: {
    de: () =>
      'Tragen Sie sie ein, wie sie im Handelsregister steht: `address: Beispielweg 1, 00000 Musterstadt`.',
    en: () => 'Enter it as registered: `address: Beispielweg 1, 00000 Musterstadt`.',
  },
  why: {
    de: 'Ohne Anschrift ist nicht sicher, wer sich zu den Maßnahmen verpflichtet.',
    en: 'Without an address it is not certain who commits to the measures.',
  },
  sources: [
    { de: 'Art. 28 Abs. 3 DSGVO (Vertrag)', en: 'Art. 28(3) GDPR (contract)' },
    {
      de: 'Durchführungsbeschluss (EU) 2021/915, Anhang I (Liste der Parteien)',
      en: 'Implementing Decision (EU) 2021/915, Annex I (list of parties)',
    },
  ],
  valid: [
    {
      'organisation.md': `
        ---
        id: organisation
        name: Musterhaus Hosting GmbH
        address: Beispielweg 1, 00000 Musterstadt
        languages: [de]
        ---
      `,
    },
  ],
  invalid: [
    {
      content: {
        'organisation.md': `
          ---
          id: organisation
          name: Musterhaus Hosting GmbH
          languages: [de]
          ---
        `,
      },
      expected: ['1:1'],
    },
  ],
  find: ({ catalogue: { organisation } }) =>
    organisation === null || organisation.fields.address !== undefined
      ? []
      : [{ at: organisation.locate([]), values: {} }],
});
