import type { Evidence } from './evidence.ts';

/**
 * The four goals of Art. 32(1)(b) GDPR, which the law names in one breath. The Standard Data Protection Model has the
 * first three as its own goals; resilience shows in words only.
 */
export const goals = {
  confidentiality: {
    controls: { sdm: ['vertraulichkeit'] },
    words: /vertraulich|confidential|zutritt|zugang|zugriff|access|verschlüssel|encrypt/i,
  },
  integrity: {
    controls: { sdm: ['integritaet'] },
    words: /integrität|integrity|unversehrt|manipulation|schadsoftware|malware|prüfsumme|checksum/i,
  },
  availability: {
    controls: { sdm: ['verfuegbarkeit'] },
    words: /verfügbar|availab|ausfall|failure|unterbrechungsfrei|uninterruptible|USV/i,
  },
  resilience: {
    controls: {},
    words:
      /belastbar|resilien|redundan|lasttest|load test|lastverteil|load balanc|lastspitz|peak load|hochverfügbar|high availability|ausfallsicher|failover|überlast|overload|DDoS/i,
  },
} as const satisfies Record<string, Evidence>;
