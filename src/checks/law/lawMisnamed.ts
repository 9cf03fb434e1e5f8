import { definePatternCheck } from '../patternCheck.ts';

/** Laws and contracts under the names that they have today. */
export const lawMisnamed = definePatternCheck({
  code: 'law-misnamed',
  severity: 'warning',
  title: { de: 'Falscher Name eines Gesetzes', en: 'Wrong name of a law' },
  message: {
    de: ({ text, about }) => `„${text}“ ist kein Name des geltenden Rechts. ${about}`,
    en: ({ text, about }) => `“${text}” is no name of the law in force. ${about}`,
  },
  why: {
    de: 'Ein falscher Name lässt offen, welches Recht gemeint ist, und zeigt Kunden einen Text aus alter Zeit.',
    en: 'A wrong name leaves open which law is meant, and shows customers a text of former times.',
  },
  sources: [
    { de: 'Verordnung (EU) 2016/679, Titel und Art. 28', en: 'Regulation (EU) 2016/679, title and Art. 28' },
  ],
  where: 'all',
  items: 'claims',
  patterns: [
    {
      match: /(?<!\p{L})Datenschutz[ -]?verordnung(?!\p{L})/iu,
      about: {
        de: 'Die Verordnung (EU) 2016/679 heißt „Datenschutz-Grundverordnung“ (DSGVO).',
        en: 'Regulation (EU) 2016/679 is called “General Data Protection Regulation” (GDPR).',
      },
      hits: ['Schulung gemäß Datenschutz Verordnung', 'nach der Datenschutzverordnung'],
      misses: [
        'Datenschutz-Grundverordnung',
        'Datenschutzgrundverordnung',
        'eine Verordnung zum Datenschutz',
        'Datenschutz und Verordnungen',
        'die DSGVO',
      ],
    },
    {
      match: /\bAuftragsdatenverarbeitung\b|\bADV(?:-Vertr(?:ag|ages|ags|äge))?(?![\p{L}\d-])/u,
      about: {
        de: 'Seit der DSGVO heißt es „Auftragsverarbeitung“, und der Vertrag darüber „AVV“.',
        en: 'Since the GDPR it is called “Auftragsverarbeitung” (processing on behalf).',
      },
      unless: /früher|ehemals|bis 2018/i,
      hits: ['Wir schließen einen ADV-Vertrag.', 'Auftragsdatenverarbeitung', 'eine ADV liegt vor'],
      misses: [
        'Auftragsverarbeitung',
        'der AVV',
        'ADVANCED',
        'Verarbeitung im Auftrag',
        'Auftragsverarbeitung (früher ADV)',
      ],
    },
    {
      match: /(?<!\p{L})BDSG[ -]?\(?(?:neu|n\. ?F\.)\)?(?!\p{L})/u,
      about: {
        de: 'Das Bundesdatenschutzgesetz heißt BDSG, ohne Zusatz.',
        en: 'The German Federal Data Protection Act is called BDSG, without an addition.',
      },
      hits: ['§ 38 BDSG-neu', '§ 26 BDSG n.F.', 'nach BDSG (neu)'],
      misses: [
        '§ 38 BDSG',
        'das BDSG',
        'neue Vorgaben des BDSG',
        'BDSG neuester Fassung',
        '§ 26 Abs. 3 BDSG',
      ],
    },
    {
      match: /(?<!\p{L})(?:TTDSG|Telekommunikation-?Telemedien-?Datenschutz-?Gesetz(?:es)?)(?!\p{L})/u,
      about: {
        de: 'Das TTDSG heißt seit dem 14. Mai 2024 TDDDG.',
        en: 'The TTDSG has been called TDDDG since 14 May 2024.',
      },
      unless: /früher|ehemals|bis 2024|former/i,
      hits: ['nach § 25 TTDSG', 'Telekommunikation-Telemedien-Datenschutz-Gesetz'],
      misses: ['§ 25 TDDDG', 'TDDDG (früher TTDSG)', 'das TKG', '§ 19 TDDDG', 'das DDG'],
    },
  ],
});
