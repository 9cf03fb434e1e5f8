import { definePatternCheck } from '../patternCheck.ts';

/** Where the sentence itself says that the name is the old one. */
const namedAsOld =
  /(?<!\p{L})(?:früher\p{L}*|ehemal\p{L}*|vormal\p{L}*|abgelöst|ersetzt|zurückgezogen|Nachfolge\p{L}*|fortgeführt|international als|former\p{L}*|replaced|superseded|withdrawn|successor)(?!\p{L})/iu;

/** Standards under a number or edition that has been replaced. */
export const standardRenamed = definePatternCheck({
  code: 'standard-renamed',
  severity: 'info',
  title: { de: 'Abgelöste Norm', en: 'Replaced standard' },
  message: {
    de: ({ text, about }) => `„${text}“: ${about}`,
    en: ({ text, about }) => `“${text}”: ${about}`,
  },
  hint: {
    de: () =>
      'Nennen Sie die heutige Fassung erst, wenn sie auch angewendet wird; ein Zertifikat behält die Fassung, nach der es erteilt ist.',
    en: () =>
      'Name today’s edition only once it is applied; a certificate keeps the edition under which it was issued.',
  },
  why: {
    de: 'Prüfer vergleichen die genannte Fassung mit der geltenden. Eine alte zeigt, dass Text oder Verfahren nicht nachgezogen sind.',
    en: 'Auditors compare the edition named with the one in force. An old one shows that text or procedure have not been brought up to date.',
  },
  sources: [
    { de: 'ISO/IEC 27001:2022 und ISO/IEC 27002:2022', en: 'ISO/IEC 27001:2022 and ISO/IEC 27002:2022' },
    { de: 'BSI-Standards 200-1 bis 200-4', en: 'BSI Standards 200-1 to 200-4' },
    {
      de: 'ISO/IEC 21964-1 bis -3 (Vernichten von Datenträgern)',
      en: 'ISO/IEC 21964-1 to -3 (destruction of data carriers)',
    },
  ],
  where: 'all',
  items: 'claims',
  patterns: [
    {
      match: /(?<!\p{L})(?:DIN(?: EN)? )?ISO(?:\/IEC)? ?2700[12][:-](?:20)?(?:05|13|15|17)(?!\d)/iu,
      unless: namedAsOld,
      about: {
        de: 'ISO/IEC 27001 und 27002 gelten in der Fassung von 2022; die Frist zur Umstellung der Zertifikate endete am 31. Oktober 2025.',
        en: 'ISO/IEC 27001 and 27002 hold in the edition of 2022; the transition of certificates ended on 31 October 2025.',
      },
      hits: ['zertifiziert nach ISO 27001:2013', 'DIN EN ISO/IEC 27001:2017', 'ISO/IEC 27002:2013'],
      misses: [
        'ISO/IEC 27001:2022',
        'ISO 27001',
        'früher ISO 27001:2013',
        'DIN EN ISO/IEC 27001:2024',
        'ISO/IEC 27018:2019',
        'ISO 9001:2015',
      ],
    },
    {
      match:
        /(?<!\p{L})BSI[ -]?(?:Standards? )?100-[1-4](?!\d)|(?<!\p{L})IT-?Grundschutz-?Kataloge?n?(?!\p{L})|(?<!\p{L})Grundschutzkatalog(?:e|en|s)?(?!\p{L})/iu,
      unless: namedAsOld,
      about: {
        de: 'Die BSI-Standards 100-1 bis 100-4 heißen heute 200-1 bis 200-4, und das IT-Grundschutz-Kompendium hat die Kataloge abgelöst.',
        en: 'The BSI Standards 100-1 to 100-4 are 200-1 to 200-4 today, and the IT-Grundschutz Compendium has replaced the catalogues.',
      },
      hits: ['nach BSI-Standard 100-2', 'BSI 100-4', 'IT-Grundschutz-Kataloge des BSI'],
      misses: [
        'BSI-Standard 200-2',
        'IT-Grundschutz-Kompendium',
        'BSI-Standard 200-4 als Nachfolger von BSI-Standard 100-4',
        'BSI TR-02102-1',
        'Katalog der Maßnahmen',
      ],
    },
    {
      match: /(?<!\p{L})DIN ?(?:32757|66399)(?:-\d)?(?!\d)/iu,
      unless: new RegExp(`21964|${namedAsOld.source}`, 'iu'),
      about: {
        de: 'DIN 32757 ist durch DIN 66399 ersetzt, und diese wird international als ISO/IEC 21964 fortgeführt.',
        en: 'DIN 32757 is replaced by DIN 66399, which internationally continues as ISO/IEC 21964.',
      },
      hits: ['gemäß Din 66399', 'Aktenvernichter nach DIN 32757', 'DIN 66399-1'],
      misses: [
        'DIN 66399 / ISO/IEC 21964',
        'ISO/IEC 21964-1',
        'DIN 66399, international als ISO/IEC 21964 fortgeführt',
        'DIN 66398',
        'DIN EN 50600',
        'Raum 66399',
      ],
    },
    {
      match:
        /(?<!\p{L})(?:PCI[ -]DSS ?v?(?:[123](?:\.\d){0,2}|4\.0)(?!\.?\d)|SAS ?70|SSAE ?16|BS ?7799|ISO(?:\/IEC)? ?17799|FIPS ?140-2)(?![\p{L}\d])/iu,
      unless: namedAsOld,
      about: {
        de: 'Nachfolger sind PCI DSS 4.0.1, ISAE 3402 oder SSAE 18, ISO/IEC 27001 und 27002 und FIPS 140-3.',
        en: 'Their successors are PCI DSS 4.0.1, ISAE 3402 or SSAE 18, ISO/IEC 27001 and 27002, and FIPS 140-3.',
      },
      hits: ['PCI DSS 3.2', 'Bericht nach SAS 70', 'BS 7799', 'FIPS 140-2'],
      misses: [
        'PCI DSS 4.0.1',
        'ISAE 3402',
        'FIPS 140-3',
        'PCI DSS',
        'SSAE 18',
        'FIPS 140-3, Nachfolger von FIPS 140-2',
      ],
    },
  ],
});
