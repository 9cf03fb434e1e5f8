/** Articles and standards that several checks come from, as their pages name them. */
export const sources = {
  accountability: { de: 'Art. 5 Abs. 2 DSGVO (Rechenschaft)', en: 'Art. 5(2) GDPR (accountability)' },
  upToDate: {
    de: 'Art. 24 Abs. 1 Satz 2 DSGVO (Maßnahmen überprüfen und aktualisieren)',
    en: 'Art. 24(1) sentence 2 GDPR (reviewing and updating measures)',
  },
  processor: {
    de: 'Art. 28 Abs. 3 lit. c DSGVO (Maßnahmen als Teil des Vertrags)',
    en: 'Art. 28(3)(c) GDPR (measures as part of the contract)',
  },
  proof: {
    de: 'Art. 28 Abs. 3 lit. h DSGVO (Nachweis gegenüber dem Verantwortlichen)',
    en: 'Art. 28(3)(h) GDPR (proof towards the controller)',
  },
  testing: {
    de: 'Art. 32 Abs. 1 lit. d DSGVO (regelmäßige Überprüfung der Wirksamkeit)',
    en: 'Art. 32(1)(d) GDPR (regular testing of effectiveness)',
  },
  applicability: {
    de: 'ISO/IEC 27001:2022, 6.1.3 d (Erklärung zur Anwendbarkeit: umgesetzt oder nicht)',
    en: 'ISO/IEC 27001:2022, 6.1.3 d (statement of applicability: implemented or not)',
  },
  treatmentPlan: {
    de: 'ISO/IEC 27001:2022, 6.1.3 e und 6.2 (wer macht was bis wann)',
    en: 'ISO/IEC 27001:2022, 6.1.3 e and 6.2 (who does what until when)',
  },
  roles: {
    de: 'ISO/IEC 27001:2022, 5.3 und A.5.2 (Rollen und Verantwortlichkeiten)',
    en: 'ISO/IEC 27001:2022, 5.3 and A.5.2 (roles and responsibilities)',
  },
  documented: {
    de: 'ISO/IEC 27001:2022, 7.5.3 (Lenkung dokumentierter Information)',
    en: 'ISO/IEC 27001:2022, 7.5.3 (control of documented information)',
  },
  evaluation: {
    de: 'ISO/IEC 27001:2022, 9.1 und 9.2 (Bewertung der Leistung, interne Audits)',
    en: 'ISO/IEC 27001:2022, 9.1 and 9.2 (performance evaluation, internal audits)',
  },
  correction: {
    de: 'ISO/IEC 27001:2022, 10.2 (Nichtkonformität und Korrektur)',
    en: 'ISO/IEC 27001:2022, 10.2 (nonconformity and corrective action)',
  },
} as const;
