import { defineCoverage } from './defineCoverage.ts';

/** Art. 33(2) GDPR: notifying the customer of personal data breaches. */
export const coverageBreach = defineCoverage({
  code: 'coverage-breach',
  title: { de: 'Lücke: Meldung von Verletzungen', en: 'Gap: breach notice' },
  what: {
    de: 'die Meldung von Verletzungen des Schutzes personenbezogener Daten an den Kunden',
    en: 'notifying the customer of personal data breaches',
  },
  law: { de: 'Art. 33 Abs. 2 DSGVO', en: 'Art. 33(2) GDPR' },
  why: {
    de: 'Der Kunde hat nach Kenntnis 72 Stunden für seine eigene Meldung (Art. 33 Abs. 1 DSGVO); er braucht die Ihre unverzüglich.',
    en: 'Once aware, the customer has 72 hours for the notification of its own (Art. 33(1) GDPR); it needs yours without undue delay.',
  },
  hint: {
    de: 'Beschreiben Sie, wie Verletzungen erkannt und wem sie in welcher Frist gemeldet werden.',
    en: 'Describe how breaches are noticed, and to whom they are notified within which time.',
  },
  controls: ['art33-2'],
  perService: false,
  sample: 'Meldung von Verletzungen an Kunden',
});
