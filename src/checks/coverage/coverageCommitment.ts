import { defineCoverage } from './defineCoverage.ts';

/** Art. 28(3)(b) GDPR: the commitment of authorised persons to confidentiality. */
export const coverageCommitment = defineCoverage({
  code: 'coverage-commitment',
  title: { de: 'Lücke: Verpflichtung auf Vertraulichkeit', en: 'Gap: commitment to confidentiality' },
  what: {
    de: 'die Verpflichtung der Befugten auf Vertraulichkeit',
    en: 'the commitment of authorised persons to confidentiality',
  },
  law: { de: 'Art. 28 Abs. 3 lit. b DSGVO', en: 'Art. 28(3)(b) GDPR' },
  why: {
    de: 'Der Vertrag über Auftragsverarbeitung muss sie gewährleisten; Kunden lassen sie sich nachweisen.',
    en: 'The contract on processing must ensure it; customers ask for proof.',
  },
  hint: {
    de: 'Beschreiben Sie, wer wann verpflichtet wird.',
    en: 'Describe who is committed and when.',
  },
  controls: ['art28-3-b'],
  perService: false,
  sample: 'Verpflichtung auf Vertraulichkeit',
});
