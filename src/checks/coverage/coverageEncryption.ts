import { defineCoverage } from './defineCoverage.ts';

/** Art. 32(1)(a) GDPR: encryption, apart from pseudonymisation. */
export const coverageEncryption = defineCoverage({
  code: 'coverage-encryption',
  title: { de: 'Lücke: Verschlüsselung', en: 'Gap: encryption' },
  what: { de: 'die Verschlüsselung', en: 'encryption' },
  law: { de: 'Art. 32 Abs. 1 lit. a DSGVO', en: 'Art. 32(1)(a) GDPR' },
  why: {
    de: 'Die Verschlüsselung ist eine von zwei Maßnahmen, die das Gesetz beim Namen nennt. Fehlt sie, fragt jeder Kunde nach.',
    en: 'Encryption is one of two measures that the law names. If it is missing, every customer asks.',
  },
  hint: {
    de: 'Beschreiben Sie, was bei der Übertragung und auf Datenträgern verschlüsselt ist.',
    en: 'Describe what is encrypted in transit and on data carriers.',
  },
  controls: ['art32-1-a'],
  evidence: {
    controls: { 'iso27001-2022': ['A.8.24'], 'bsi-itgs-2023': ['CON.1'], 'bsi-c5-2020': ['CRY'] },
    words: /verschlüssel|encrypt|kryptogra|cryptogra|(?<!\p{L})(?:TLS|VPN|SFTP|IPsec)(?!\p{L})/iu,
  },
  perService: true,
  sample: 'Verschlüsselung der Datenträger',
});
