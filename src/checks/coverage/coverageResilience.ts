import { defineCoverage } from './defineCoverage.ts';
import { goals } from './goals.ts';

/** Art. 32(1)(b) GDPR: the resilience of systems and services. */
export const coverageResilience = defineCoverage({
  code: 'coverage-resilience',
  title: { de: 'Lücke: Belastbarkeit', en: 'Gap: resilience' },
  what: { de: 'die Belastbarkeit der Systeme und Dienste', en: 'the resilience of systems and services' },
  law: { de: 'Art. 32 Abs. 1 lit. b DSGVO', en: 'Art. 32(1)(b) GDPR' },
  why: {
    de: 'Belastbarkeit ist mehr als Verfügbarkeit: Systeme sollen auch Störungen und hohe Last überstehen.',
    en: 'Resilience is more than availability: systems shall also withstand faults and high load.',
  },
  hint: {
    de: 'Beschreiben Sie, wie Systeme Störungen und hohe Last überstehen, zum Beispiel durch Redundanz oder Lasttests.',
    en: 'Describe how systems withstand faults and high load, for instance by redundancy or load tests.',
  },
  controls: ['art32-1-b'],
  evidence: goals.resilience,
  perService: true,
  sample: 'Belastbarkeit durch redundante Systeme',
});
