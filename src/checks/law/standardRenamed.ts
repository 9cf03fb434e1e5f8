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
      match: /(?<!\p{L})DIN ?32757(?:-\d)?(?!\d)/iu,
      unless: namedAsOld,
      about: {
        de: 'An ihre Stelle trat DIN 66399, die international als ISO/IEC 21964 fortgeführt wird.',
        en: 'DIN 66399 took its place, which internationally continues as ISO/IEC 21964.',
      },
      hits: ['Aktenvernichter nach DIN 32757', 'DIN 32757-1'],
      misses: ['DIN 33858', 'ISO/IEC 21964-1', 'DIN EN 50600', 'früher DIN 32757', 'Raum 32757'],
    },
    {
      match: /(?<!\p{L})DIN ?66399(?:-\d)?(?!\d)/iu,
      unless: new RegExp(`21964|${namedAsOld.source}`, 'iu'),
      about: {
        de: 'Die Norm wird international als ISO/IEC 21964 fortgeführt; nennen Sie beide Namen.',
        en: 'The standard internationally continues as ISO/IEC 21964; give both names.',
      },
      hits: ['gemäß Din 66399', 'DIN 66399-1'],
      misses: [
        'DIN 66399 / ISO/IEC 21964',
        'ISO/IEC 21964-1',
        'DIN 66399, international als ISO/IEC 21964 fortgeführt',
        'DIN 66398',
        'Raum 66399',
      ],
    },
    {
      match: /(?<!\p{L})PCI[ -]DSS ?v?(?:[123](?:\.\d){0,2}|4\.0)(?!\.?\d)/iu,
      unless: namedAsOld,
      about: { de: 'Heute gilt PCI DSS 4.0.1.', en: 'PCI DSS 4.0.1 holds today.' },
      hits: ['PCI DSS 3.2', 'PCI-DSS 4.0', 'PCI DSS v3.2.1'],
      misses: ['PCI DSS 4.0.1', 'PCI DSS', 'früher PCI DSS 3.2', 'PCI Express 4.0', 'DSS 3.2'],
    },
    {
      match: /(?<!\p{L})(?:SAS ?70|SSAE ?16)(?!\d)/iu,
      unless: namedAsOld,
      about: {
        de: 'Berichte über Dienstleister folgen heute ISAE 3402 oder SSAE 18.',
        en: 'Reports on service organisations follow ISAE 3402 or SSAE 18 today.',
      },
      hits: ['Bericht nach SAS 70', 'SSAE 16'],
      misses: ['ISAE 3402', 'SSAE 18', 'SAS-Platten', 'SAS 700', 'früher SAS 70'],
    },
    {
      match: /(?<!\p{L})(?:BS ?7799|ISO(?:\/IEC)? ?17799)(?!\d)/iu,
      unless: namedAsOld,
      about: {
        de: 'An ihre Stelle traten ISO/IEC 27001 und 27002.',
        en: 'ISO/IEC 27001 and 27002 took its place.',
      },
      hits: ['BS 7799', 'ISO/IEC 17799'],
      misses: [
        'ISO/IEC 27001',
        'ISO/IEC 27002',
        'BS 7799 als Vorgänger, ersetzt 2005',
        'ISO 9001',
        'BS 25999',
      ],
    },
    {
      match: /(?<!\p{L})FIPS ?(?:PUB )?140-2(?!\d)/iu,
      unless: namedAsOld,
      about: { de: 'Die heutige Fassung ist FIPS 140-3.', en: 'Today’s edition is FIPS 140-3.' },
      hits: ['FIPS 140-2', 'FIPS PUB 140-2'],
      misses: ['FIPS 140-3', 'FIPS 140-3, Nachfolger von FIPS 140-2', 'FIPS 197', 'FIPS 199', 'Raum 140-2'],
    },
  ],
});
