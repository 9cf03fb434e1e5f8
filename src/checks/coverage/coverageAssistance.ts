import { defineCoverage } from './defineCoverage.ts';

/** Art. 28(3)(e) GDPR: assistance to the customer with requests of data subjects. */
export const coverageAssistance = defineCoverage({
  code: 'coverage-assistance',
  title: {
    de: 'Lücke: Unterstützung bei Betroffenenrechten',
    en: 'Gap: assistance with data-subject rights',
  },
  what: {
    de: 'die Unterstützung des Kunden bei Anfragen betroffener Personen',
    en: 'assistance to the customer with requests of data subjects',
  },
  law: { de: 'Art. 28 Abs. 3 lit. e DSGVO', en: 'Art. 28(3)(e) GDPR' },
  why: {
    de: 'Der Kunde muss Auskunft und Löschung binnen eines Monats leisten (Art. 12 Abs. 3 DSGVO) und braucht dazu seinen Auftragsverarbeiter.',
    en: 'The customer must answer requests within a month (Art. 12(3) GDPR) and needs the processor for that.',
  },
  hint: {
    de: 'Beschreiben Sie, wie Anfragen weitergegeben und Auskunft, Berichtigung und Löschung technisch ermöglicht werden.',
    en: 'Describe how requests are passed on and how access, rectification and erasure are made possible.',
  },
  controls: ['art28-3-e'],
  perService: false,
  sample: 'Unterstützung bei Auskunft und Löschung',
});
