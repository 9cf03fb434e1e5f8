import { defineCoverage } from './defineCoverage.ts';
import { goals } from './goals.ts';

/** Art. 32(1)(b) GDPR: the integrity of systems and services. */
export const coverageIntegrity = defineCoverage({
  code: 'coverage-integrity',
  title: { de: 'Lücke: Integrität', en: 'Gap: integrity' },
  what: { de: 'die Integrität der Systeme und Dienste', en: 'the integrity of systems and services' },
  law: { de: 'Art. 32 Abs. 1 lit. b DSGVO', en: 'Art. 32(1)(b) GDPR' },
  why: {
    de: 'Kunden müssen sehen, wie ihre Daten vor unbemerkter Veränderung geschützt sind.',
    en: 'Customers must see how their data are protected against unnoticed change.',
  },
  hint: {
    de: 'Beschreiben Sie, wie Veränderungen verhindert und erkannt werden, zum Beispiel durch Protokolle und Schutz vor Schadsoftware.',
    en: 'Describe how changes are prevented and noticed, for instance by logs and protection against malware.',
  },
  controls: ['art32-1-b'],
  evidence: goals.integrity,
  perService: true,
  sample: 'Integrität durch Schutz vor Schadsoftware',
});
