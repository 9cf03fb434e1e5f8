import { defineCoverage } from './defineCoverage.ts';

/** Art. 29 and Art. 32(4) GDPR: processing on instruction only. */
export const coverageInstructions = defineCoverage({
  code: 'coverage-instructions',
  title: { de: 'Lücke: Weisungen', en: 'Gap: instructions' },
  what: { de: 'die Verarbeitung nur auf Weisung', en: 'processing on instruction only' },
  law: { de: 'Art. 29 und Art. 32 Abs. 4 DSGVO', en: 'Art. 29 and Art. 32(4) GDPR' },
  why: {
    de: 'Wer Zugang zu den Daten hat, darf sie nur auf Weisung des Kunden verarbeiten; das braucht eine Vorkehrung.',
    en: 'Who has access to the data may process them on instruction of the customer only; that takes a provision.',
  },
  hint: {
    de: 'Beschreiben Sie, wer Weisungen annimmt und wie Mitarbeiter daran gebunden sind.',
    en: 'Describe who accepts instructions and how employees are bound by them.',
  },
  controls: ['art29', 'art32-4'],
  perService: false,
  sample: 'Verarbeitung nur auf Weisung',
});
