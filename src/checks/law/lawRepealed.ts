import { definePatternCheck } from '../patternCheck.ts';
import { namedAsRepealed } from './namedAsRepealed.ts';
import { oldBdsg } from './oldBdsg.ts';

/** Law that is no longer in force, named as if it were. */
export const lawRepealed = definePatternCheck({
  code: 'law-repealed',
  severity: 'error',
  title: { de: 'Aufgehobenes Recht', en: 'Repealed law' },
  message: {
    de: ({ text, about }) => `„${text}“ nennt Recht, das nicht mehr gilt. ${about}`,
    en: ({ text, about }) => `“${text}” names law that is no longer in force. ${about}`,
  },
  hint: {
    de: () =>
      'Nennen Sie das geltende Recht; ist die alte Vorschrift als Geschichte gemeint, sagen Sie im selben Satz „früher“ oder „aufgehoben“.',
    en: () =>
      'Name the law in force; if the old provision is meant as history, say “former” or “repealed” in the same sentence.',
  },
  why: {
    de: 'Wer aufgehobenes Recht als Grundlage nennt, zeigt Kunden, dass der Text seit Jahren nicht geprüft ist, und stützt Pflichten auf etwas, das nicht mehr gilt.',
    en: 'Naming repealed law as a basis shows customers that the text has not been reviewed for years, and rests duties on something that no longer holds.',
  },
  sources: [
    {
      de: 'Art. 94 Abs. 1 DSGVO (Aufhebung der Richtlinie 95/46/EG)',
      en: 'Art. 94(1) GDPR (repeal of Directive 95/46/EC)',
    },
    {
      de: 'EuGH, C-362/14 (Safe Harbor) und C-311/18 (Privacy Shield)',
      en: 'CJEU, C-362/14 (Safe Harbor) and C-311/18 (Privacy Shield)',
    },
    { de: 'Durchführungsbeschluss (EU) 2021/914, Art. 4', en: 'Implementing Decision (EU) 2021/914, Art. 4' },
    { de: 'Richtlinie (EU) 2022/2555, Art. 44', en: 'Directive (EU) 2022/2555, Art. 44' },
  ],
  where: 'all',
  items: 'claims',
  patterns: [
    ...oldBdsg,
    {
      match: /(?<![\d/])95\/46\/(?:EG|EC|CE)(?!\p{L})|(?<!\p{L})EG-Datenschutz-?richtlinie(?!\p{L})/iu,
      unless: namedAsRepealed,
      about: {
        de: 'Art. 94 DSGVO hat die Richtlinie zum 25. Mai 2018 aufgehoben; Verweise auf sie gelten als Verweise auf die DSGVO.',
        en: 'Art. 94 GDPR repealed the directive with effect from 25 May 2018; references to it are references to the GDPR.',
      },
      hits: ['Richtlinie 95/46/EG', 'Directive 95/46/EC', 'EG-Datenschutzrichtlinie'],
      misses: [
        'Richtlinie 2002/58/EG',
        'Verordnung (EU) 2016/679',
        'Die Richtlinie 95/46/EG ist aufgehoben.',
        'Directive 95/46/EC was repealed.',
        '195/46/EG',
      ],
    },
    {
      match: /(?<!\p{L})(?:Safe[ -]Harbou?r|(?:EU-(?:US|USA)?[ -]?)?Privacy[ -]Shield)(?!\p{L})/iu,
      unless: namedAsRepealed,
      about: {
        de: 'Der Gerichtshof hat Safe Harbor 2015 (C-362/14) und den Privacy Shield 2020 (C-311/18) für ungültig erklärt. Prüfen Sie, worauf die Übermittlung heute beruht.',
        en: 'The Court of Justice declared Safe Harbor (2015, C-362/14) and the Privacy Shield (2020, C-311/18) invalid. Find out what the transfer rests on today.',
      },
      hits: ['zertifiziert nach Privacy Shield', 'Safe-Harbor-Abkommen', 'EU-US Privacy Shield'],
      misses: [
        'EU-US Data Privacy Framework',
        'Standardvertragsklauseln',
        'Der Privacy Shield ist ungültig.',
        'ein sicherer Hafen',
        'Privacy Shield was invalidated in 2020.',
        'Privatsphäre',
      ],
    },
    {
      match:
        /(?<![\d/])(?:2010\/87\/?(?:EU|EG|EC)?|2001\/497\/?(?:EG|EC)?|2004\/915\/?(?:EG|EC)?)(?![\d\p{L}/])/u,
      unless: namedAsRepealed,
      about: {
        de: 'Diese Standardvertragsklauseln sind aufgehoben; es gelten die des Durchführungsbeschlusses (EU) 2021/914.',
        en: 'These standard contractual clauses are repealed; those of Implementing Decision (EU) 2021/914 hold.',
      },
      hits: ['Standardvertragsklauseln 2010/87/EU', 'Beschluss 2001/497/EG', 'Decision 2004/915/EC'],
      misses: [
        '2021/914',
        '(EU) 2021/915',
        '2010/875',
        'Klauseln 2010/87/EU sind aufgehoben',
        'Az. 12010/87',
      ],
    },
    {
      match:
        /(?<!\p{L})§{1,2} ?\d{1,2}[a-z]?(?: ?(?:Abs\.|Satz|Nr\.) ?\d{1,2}){0,3} TMG(?!\p{L})|(?<!\p{L})Telemediengesetz(?:es)?(?!\p{L})/u,
      unless: namedAsRepealed,
      about: {
        de: 'Das Telemediengesetz ist seit dem 14. Mai 2024 durch das Digitale-Dienste-Gesetz (DDG) ersetzt; für Endgeräte und Telemedien gilt das TDDDG.',
        en: 'The German Telemedia Act was replaced by the Digital Services Act (DDG) on 14 May 2024; for terminal equipment the TDDDG holds.',
      },
      hits: ['nach § 13 TMG', 'gemäß § 13 Abs. 7 TMG', 'das Telemediengesetz'],
      misses: ['§ 19 TDDDG', '§ 5 DDG', 'das frühere Telemediengesetz', 'TMG Hosting GmbH', '§ 13 TKG'],
    },
    {
      match:
        /(?<![\d/])(?:\(EU\) )?2016\/1148(?![\d/])|(?<!\p{L})§ ?8[abc](?: ?Abs\. ?\d{1,2})? BSIG(?!\p{L})/u,
      unless: namedAsRepealed,
      about: {
        de: 'Die erste NIS-Richtlinie ist seit dem 18. Oktober 2024 durch die Richtlinie (EU) 2022/2555 (NIS 2) ersetzt; Maßnahmen regelt heute § 30 BSIG.',
        en: 'The first NIS directive was replaced by Directive (EU) 2022/2555 (NIS 2) on 18 October 2024; section 30 of the German BSI Act is about measures today.',
      },
      hits: ['Richtlinie (EU) 2016/1148', 'Nachweis nach § 8a BSIG'],
      misses: [
        'Richtlinie (EU) 2022/2555',
        '§ 30 BSIG',
        '§ 8 BSIG',
        'Verordnung (EU) 2016/679',
        'der frühere § 8a BSIG',
      ],
    },
  ],
});
