import { definePatternCheck } from '../patternCheck.ts';

/** Where a contact is meant for customers: the law asks for that of the data protection officer. */
const meantForCustomers =
  /Datenschutzbeauftragt|data protection officer|erreich|Kontakt|Ansprechpartner|Hotline|Notruf|contact|reach|hotline/i;

/** Mail addresses and telephone numbers in what customers read. */
export const leakContact = definePatternCheck({
  code: 'leak-contact',
  severity: 'warning',
  title: { de: 'Kontaktdaten im Kundentext', en: 'Contact data in customer text' },
  message: {
    de: ({ text, about }) => `Kunden lesen hier „${text}“. ${about}`,
    en: ({ text, about }) => `Customers read “${text}” here. ${about}`,
  },
  hint: {
    de: () =>
      'Nennen Sie eine Rolle; brauchen Kunden einen Kontakt, dann ein Funktionspostfach wie `datenschutz@…` in einem Satz, der das sagt.',
    en: () =>
      'Name a role; if customers need a contact, use a functional mailbox such as `privacy@…` in a sentence that says so.',
  },
  why: {
    de: 'Namen und Durchwahlen sind personenbezogene Daten, laden zu gezieltem Betrug ein und veralten mit jedem Wechsel der Person.',
    en: 'Names and extensions are personal data, invite targeted fraud and are out of date as soon as the person changes.',
  },
  sources: [
    { de: 'Art. 5 Abs. 1 lit. c DSGVO (Datenminimierung)', en: 'Art. 5(1)(c) GDPR (data minimisation)' },
  ],
  where: 'customer',
  addresses: true,
  patterns: [
    {
      match:
        /(?<![\w.+@-])(?!(?:datenschutz|dsb|dpo|privacy|datenschutzbeauftragter?|info|kontakt|contact|support|service|security|sicherheit|cert|abuse|hotline|office|post)@)[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/i,
      about: {
        de: 'Das ist die Mailadresse einer Person oder eines inneren Postfachs.',
        en: 'This is the mail address of a person or an internal mailbox.',
      },
      hits: ['an max.muster@firma.de', '[Mail](mailto:mm@firma.de)', '<max@firma.example.com>'],
      misses: [
        'datenschutz@firma.de',
        'dsb@firma.de',
        'info@firma.example.com',
        '@mention',
        'E-Mail an die Hotline',
        'je Kunde @ 2 Stück',
      ],
    },
    {
      match:
        /(?<![\w/.,:+-])(?:\+\d{1,3}|00(?:49|43|41)|\(?0)[ ()/\u00a0-]{0,3}[1-9]\d{1,4}[ )/\u00a0-]{1,3}\d[\d \u00a0/-]{3,12}\d(?![\w.,]\d)/,
      unless: meantForCustomers,
      about: { de: 'Das ist eine Telefonnummer.', en: 'This is a telephone number.' },
      hits: ['Durchwahl +49 30 123456-78', 'Tel. 030/1234567', '(0)171 2345678'],
      misses: [
        '66399',
        '2021/915',
        '01.02.2026',
        '2016/679',
        'von 0 bis 24 Uhr',
        '0-100 Prozent',
        'Der Datenschutzbeauftragte ist unter 030/1234567 zu erreichen.',
        'DIN EN 50600-2-1',
      ],
    },
  ],
});
