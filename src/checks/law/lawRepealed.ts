import { definePatternCheck } from '../patternCheck.ts';

/** Repealed law may be named as what it is: history. */
const namedAsRepealed =
  /außer Kraft|aufgehoben|unwirksam|ungültig|für nichtig|weggefallen|abgelöst|ersetzt|(?<!\p{L})(?:früher\p{L}*|ehemal\p{L}*|vormal\p{L}*|damal\p{L}*|historisch\p{L}*|einst\p{L}*|bis zum|bis (?:Mai )?20(?:18|21)|vor der DSGVO|nicht mehr|kein(?:e[rs]?)? Rechtsgrundlage|galt|regelte|ordnete|nannte|enthielt|verlangte|statt|anstelle|repealed|former\p{L}*|invalid\p{L}*|replaced|superseded|until 20(?:18|21)|before the GDPR|no longer|instead)(?!\p{L})/iu;

const bdsg = '(?:BDSG|Bundesdatenschutzgesetz(?:es)?)(?!\\p{L}|[ -]?(?:neu|n\\. ?F\\.)(?!\\p{L}))';
const between =
  '(?: ?(?:Abs\\.|Absatz|Satz|S\\.|Nr\\.|Nummer) ?\\d{1,2}){0,3}(?: (?:und (?:der )?Anlage(?: (?:zu|hierzu))?|nebst Anlage|i\\. ?V\\. ?m\\. (?:der )?Anlage|des|zum|im|of the))?';

/** Law that is no longer in force, named as if it were. */
export const lawRepealed = definePatternCheck({
  code: 'law-repealed',
  severity: 'error',
  title: { de: 'Aufgehobenes Recht', en: 'Repealed law' },
  message: {
    de: ({ text, about }) => `„${text}“ gilt nicht mehr. ${about}`,
    en: ({ text, about }) => `“${text}” is no longer in force. ${about}`,
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
    {
      match: new RegExp(
        `(?<!\\p{L})(?:Anlage (?:zu|nach|gemäß) )?§{1,2} ?9a?(?![\\d\\p{L}])${between} ?${bdsg}|(?<!\\p{L})BDSG,? § ?9a?(?![\\d\\p{L}])`,
        'u',
      ),
      unless: namedAsRepealed,
      about: {
        de: '§ 9 des alten Bundesdatenschutzgesetzes und seine Anlage endeten am 25. Mai 2018; § 9 des heutigen regelt etwas anderes. An seine Stelle trat Art. 32 DSGVO.',
        en: 'Section 9 of the old German Federal Data Protection Act and its annex ended on 25 May 2018; today’s section 9 is about something else. Art. 32 GDPR took its place.',
      },
      hits: [
        'gemäß § 9 BDSG',
        'gemäß Art. 32 DSGVO bzw. § 9 BDSG',
        'Anlage zu § 9 Satz 1 BDSG',
        'nach § 9 BDSG a. F.',
        '§ 9 des Bundesdatenschutzgesetzes',
        '§ 9 und Anlage BDSG',
      ],
      misses: [
        '§ 64 BDSG',
        'Der frühere § 9 BDSG ordnete die Maßnahmen.',
        '§ 9 BDSG ist seit dem 25. Mai 2018 außer Kraft.',
        '§ 19 BDSG',
        '§ 9 UWG',
        'Art. 32 DSGVO statt § 9 BDSG',
        '§ 90 BDSG',
      ],
    },
    {
      match: new RegExp(
        `(?<!\\p{L})§{1,2} ?(?:3a|4[a-g]|6[abc]|11|42a)(?![\\d\\p{L}])${between} ?${bdsg}|Datengeheimnis[^.]{0,40}§ ?5(?![\\d\\p{L}])${between} ?${bdsg}|§ ?5(?![\\d\\p{L}])${between} ?${bdsg}[^.]{0,40}Datengeheimnis`,
        'u',
      ),
      unless: namedAsRepealed,
      about: {
        de: 'Das ist eine Vorschrift des alten Bundesdatenschutzgesetzes, das am 25. Mai 2018 endete. An ihre Stelle traten die DSGVO (zu § 11: Art. 28, zu § 5: Art. 28 Abs. 3 lit. b und Art. 29, zu § 42a: Art. 33 und 34) und das neue Gesetz (zu §§ 4f und 4g: § 38 BDSG).',
        en: 'This is a provision of the old German Federal Data Protection Act, which ended on 25 May 2018. The GDPR took its place (for section 11: Art. 28, for section 5: Art. 28(3)(b) and Art. 29, for section 42a: Arts. 33 and 34) and the new act (for sections 4f and 4g: section 38).',
      },
      hits: [
        'Auftrag nach § 11 BDSG',
        '§ 11 Abs. 2 BDSG',
        'Bestellung gemäß § 4f BDSG',
        'Verpflichtung auf das Datengeheimnis nach § 5 BDSG',
        'Meldung nach § 42a BDSG',
      ],
      misses: [
        '§ 38 BDSG',
        '§ 26 BDSG',
        '§ 53 BDSG',
        'der ehemalige § 11 BDSG',
        '§ 4 BDSG',
        '§ 5 BDSG (Benennung)',
        '§ 11 TDDDG',
      ],
    },
    {
      match: /(?<!\p{L})BDSG[ -]?(?:\()?(?:alt|a\. ?F\.)(?!\p{L})/u,
      unless: namedAsRepealed,
      about: {
        de: 'Das alte Bundesdatenschutzgesetz endete am 25. Mai 2018; es gelten die DSGVO und das heutige BDSG.',
        en: 'The old German Federal Data Protection Act ended on 25 May 2018; the GDPR and today’s act hold.',
      },
      hits: ['nach BDSG a.F.', 'BDSG-alt', 'gemäß BDSG (alt)'],
      misses: [
        'BDSG',
        'das BDSG',
        'BDSG a. F. ist aufgehoben',
        'BDSG und alte Verträge',
        'bis 2018 galt das BDSG a.F.',
      ],
    },
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
