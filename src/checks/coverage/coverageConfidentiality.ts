import { defineCoverage } from './defineCoverage.ts';
import { goals } from './goals.ts';

/** Art. 32(1)(b) GDPR: the confidentiality of systems and services. */
export const coverageConfidentiality = defineCoverage({
  code: 'coverage-confidentiality',
  title: { de: 'Lücke: Vertraulichkeit', en: 'Gap: confidentiality' },
  what: {
    de: 'die Vertraulichkeit der Systeme und Dienste',
    en: 'the confidentiality of systems and services',
  },
  law: { de: 'Art. 32 Abs. 1 lit. b DSGVO', en: 'Art. 32(1)(b) GDPR' },
  why: {
    de: 'Kunden müssen sehen, wie Unbefugte von ihren Daten ferngehalten werden.',
    en: 'Customers must see how unauthorised persons are kept away from their data.',
  },
  hint: {
    de: 'Beschreiben Sie Zutritt, Anmeldung und Rechte.',
    en: 'Describe entry, sign-in and rights.',
  },
  controls: ['art32-1-b'],
  evidence: goals.confidentiality,
  perService: true,
  sample: 'Vertraulichkeit durch begrenzte Rechte',
});
