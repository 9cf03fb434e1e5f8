import type { Bilingual } from '../../diagnostics/finding.ts';
import type { Pattern } from '../patternCheck.ts';
import { namedAsRepealed } from './namedAsRepealed.ts';

const bdsg = '(?:BDSG|Bundesdatenschutzgesetz(?:es)?)(?!\\p{L}|[ -]?(?:neu|n\\. ?F\\.)(?!\\p{L}))';
const between =
  '(?: ?(?:Abs\\.|Absatz|Satz|S\\.|Nr\\.|Nummer) ?\\d{1,2}){0,3}(?: (?:und (?:der )?Anlage(?: (?:zu|hierzu))?|nebst Anlage|i\\. ?V\\. ?m\\. (?:der )?Anlage|des|zum|im|of the))?';

/** A section of the old act, by its number as a regular expression. */
const section = (number: string): string => `(?<!\\p{L})§{1,2} ?${number}(?![\\d\\p{L}])${between} ?${bdsg}`;

type Section = { readonly number: string; readonly now: Bilingual; readonly hits: readonly string[] };

const misses = ['§ 38 BDSG', '§ 26 BDSG', '§ 53 BDSG', '§ 4 BDSG', '§ 5 BDSG (Benennung)', '§ 64 BDSG'];

/** Sections that the act of today does not have, or has about something else that no measure rests on. */
const replaced: readonly Section[] = [
  {
    number: '11',
    now: {
      de: 'Die Auftragsverarbeitung regelt heute Art. 28 DSGVO.',
      en: 'Art. 28 GDPR is about processors today.',
    },
    hits: ['Auftrag nach § 11 BDSG', '§ 11 Abs. 2 BDSG', '§ 11 Abs. 2 Nr. 3 des Bundesdatenschutzgesetzes'],
  },
  {
    number: '4[fg]',
    now: {
      de: 'Den Datenschutzbeauftragten regeln heute Art. 37 bis 39 DSGVO und § 38 BDSG.',
      en: 'Arts. 37 to 39 GDPR and section 38 of the act are about the data protection officer today.',
    },
    hits: ['Bestellung gemäß § 4f BDSG', '§ 4g Abs. 1 BDSG'],
  },
  {
    number: '42a',
    now: {
      de: 'Die Meldung von Verletzungen regeln heute Art. 33 und 34 DSGVO.',
      en: 'Arts. 33 and 34 GDPR are about breach notices today.',
    },
    hits: ['Meldung nach § 42a BDSG', '§ 42a Satz 1 BDSG'],
  },
  {
    number: '(?:3a|4[a-e]|6[abc])',
    now: {
      de: 'An die Stelle dieser Vorschrift trat die DSGVO.',
      en: 'The GDPR took the place of this provision.',
    },
    hits: ['Datensparsamkeit nach § 3a BDSG', 'Videoüberwachung gemäß § 6b BDSG'],
  },
];

const ended: Bilingual = {
  de: 'Das alte Bundesdatenschutzgesetz endete am 25. Mai 2018.',
  en: 'The old German Federal Data Protection Act ended on 25 May 2018.',
};

const together = (one: Bilingual, other: Bilingual): Bilingual => ({
  de: `${one.de} ${other.de}`,
  en: `${one.en} ${other.en}`,
});

/** The Federal Data Protection Act as it was until 25 May 2018. */
export const oldBdsg: readonly Pattern[] = [
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
  ...replaced.map(
    ({ number, now, hits }): Pattern => ({
      match: new RegExp(section(number), 'u'),
      unless: namedAsRepealed,
      about: together(ended, now),
      hits,
      misses: [...misses, `Der ehemalige ${hits[0]} ist aufgehoben.`],
    }),
  ),
  {
    match: new RegExp(
      `Datengeheimnis[^.]{0,40}§ ?5(?![\\d\\p{L}])${between} ?${bdsg}|${section('5')}[^.]{0,40}Datengeheimnis`,
      'u',
    ),
    unless: namedAsRepealed,
    about: together(ended, {
      de: 'Die Verpflichtung auf Vertraulichkeit regelt heute Art. 28 Abs. 3 lit. b DSGVO.',
      en: 'Art. 28(3)(b) GDPR is about the commitment to confidentiality today.',
    }),
    hits: [
      'Verpflichtung auf das Datengeheimnis nach § 5 BDSG',
      'gemäß § 5 BDSG auf das Datengeheimnis verpflichtet',
    ],
    misses: [...misses, 'Datengeheimnis nach § 53 BDSG'],
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
];
