import { defineCoverage } from './defineCoverage.ts';
import { goals } from './goals.ts';

/** Art. 32(1)(b) GDPR: the availability of systems and services. */
export const coverageAvailability = defineCoverage({
  code: 'coverage-availability',
  title: { de: 'Lücke: Verfügbarkeit', en: 'Gap: availability' },
  what: { de: 'die Verfügbarkeit der Systeme und Dienste', en: 'the availability of systems and services' },
  law: { de: 'Art. 32 Abs. 1 lit. b DSGVO', en: 'Art. 32(1)(b) GDPR' },
  why: {
    de: 'Kunden müssen sehen, was gegen einen Ausfall getan ist.',
    en: 'Customers must see what is done against a failure.',
  },
  hint: {
    de: 'Beschreiben Sie, was einen Ausfall verhindert, zum Beispiel Stromversorgung, Klimatisierung und Überwachung.',
    en: 'Describe what prevents a failure, such as power supply, cooling and monitoring.',
  },
  controls: ['art32-1-b'],
  evidence: goals.availability,
  perService: true,
  sample: 'Verfügbarkeit durch eine USV',
});
