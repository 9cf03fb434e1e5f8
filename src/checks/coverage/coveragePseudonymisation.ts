import { defineCoverage } from './defineCoverage.ts';

/** Art. 32(1)(a) GDPR: pseudonymisation, apart from encryption. */
export const coveragePseudonymisation = defineCoverage({
  code: 'coverage-pseudonymisation',
  title: { de: 'Lücke: Pseudonymisierung', en: 'Gap: pseudonymisation' },
  what: { de: 'die Pseudonymisierung', en: 'pseudonymisation' },
  law: { de: 'Art. 32 Abs. 1 lit. a DSGVO', en: 'Art. 32(1)(a) GDPR' },
  why: {
    de: 'Das Gesetz nennt die Pseudonymisierung neben der Verschlüsselung; das eine ersetzt nicht die Angabe zum anderen.',
    en: 'The law names pseudonymisation beside encryption; the one does not stand for the other.',
  },
  hint: {
    de: 'Beschreiben Sie, welche Daten pseudonymisiert werden; geschieht es nicht, sagen Sie das und warum.',
    en: 'Describe which data are pseudonymised; if none are, say so and why.',
  },
  controls: ['art32-1-a'],
  evidence: { controls: { 'iso27001-2022': ['A.8.11'] }, words: /pseudonym/i },
  perService: true,
  sample: 'Pseudonymisierung von Testdaten',
});
