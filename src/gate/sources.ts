/** Articles and standards that several checks of the gate come from, as their pages name them. */
export const sources = {
  processor: {
    de: 'Art. 28 Abs. 3 lit. c DSGVO (Maßnahmen als Teil des Vertrags)',
    en: 'Art. 28(3)(c) GDPR (measures as part of the contract)',
  },
  security: {
    de: 'Art. 32 Abs. 1 DSGVO (ein dem Risiko angemessenes Schutzniveau)',
    en: 'Art. 32(1) GDPR (a level of security appropriate to the risk)',
  },
  subprocessors: {
    de: 'Art. 28 Abs. 2 DSGVO (Kunden können gegen andere Unterauftragsverarbeiter Einspruch erheben)',
    en: 'Art. 28(2) GDPR (customers may object to other sub-processors)',
  },
  changes: {
    de: 'ISO/IEC 27001:2022, 7.5.3 e (Überwachung von Änderungen)',
    en: 'ISO/IEC 27001:2022, 7.5.3 e (control of changes)',
  },
  identification: {
    de: 'ISO/IEC 27001:2022, 7.5.2 (Kennzeichnung dokumentierter Information)',
    en: 'ISO/IEC 27001:2022, 7.5.2 (identification of documented information)',
  },
} as const;
