import { definePatternCheck } from '../patternCheck.ts';

/** What stands for a text that is still to be written. */
export const wordingPlaceholder = definePatternCheck({
  code: 'wording-placeholder',
  severity: 'error',
  title: { de: 'Platzhalter im Text', en: 'Placeholder in the text' },
  message: {
    de: ({ text }) => `„${text}“ ist ein Platzhalter; so würde es gedruckt.`,
    en: ({ text }) => `“${text}” is a placeholder; it would be printed like that.`,
  },
  hint: {
    de: () =>
      'Tragen Sie ein, was dort stehen soll; ist es noch unbekannt, streichen Sie den Platzhalter und notieren Sie unter `## Intern` eine Frage, die mit „Offen:“ beginnt.',
    en: () =>
      'Fill in what shall stand there; if it is not known yet, strike the placeholder and note a question below `## Internal` that begins with “Open:”.',
  },
  why: {
    de: 'Ein Platzhalter im Vertrag ist eine Lücke in der Zusage und zeigt Kunden, dass niemand den Text gelesen hat.',
    en: 'A placeholder in a contract is a gap in the promise and shows customers that nobody has read the text.',
  },
  sources: [],
  where: 'all',
  patterns: [
    {
      match: /(?<![\p{L}\d])(?:TODO|TBD|tbd|t\.b\.d\.|FIXME|XXX+|Lorem ipsum|lorem ipsum)(?![\p{L}\d])/u,
      about: { de: '', en: '' },
      hits: ['TODO', 'Frist: tbd', 'XXX Tage', 'Lorem ipsum dolor', 'Ansprechpartner: XXXX'],
      misses: ['Todesfall', 'todo-liste', 'Methode', 'XX. Jahrhundert', 'XXL-Schrank', 'Alle Aufgaben'],
    },
    {
      match:
        /(?<![\]\w])\[(?:Firma|Firmenname|Name|Unternehmen|Kunde|Datum|Ort|Anschrift|Adresse|Rolle|Anzahl|Zahl|Frist|X{1,5}|_{2,20}|\.{2,5}|…|Company|Customer|Date|Address|Number)(?: (?:des|der|des Kunden|einfügen|eintragen|ergänzen|here)\p{L}{0,20})?\](?![([:])/iu,
      about: { de: '', en: '' },
      hits: ['[Firma]', 'am [Datum]', 'Frist: [...]', '[Name einfügen]', '[Company]'],
      misses: [
        '[Link](https://example.com)',
        ':value[name]',
        '[sic]',
        'Name des Kunden',
        '`array[3]`',
        '[Name](https://example.com)',
      ],
    },
    {
      match:
        /<(?:Firma|Firmenname|Name|Unternehmen|Kunde|Datum|Ort|Anschrift|Company|Customer|Date)>|_{4,20}|\.{5,20}/i,
      about: { de: '', en: '' },
      hits: ['`<Firma>`', 'Frist: \\_\\_\\_\\_\\_\\_ Tage', 'Name: ........'],
      misses: ['Firma < Konzern', 'mehr als 5 > 3', 'Name: …', 'und so weiter...', '`snake_case`'],
    },
    {
      match:
        /(?<!\p{L})(?:(?:noch )?(?:zu ergänzen|einzufügen|bitte (?:ergänzen|ausfüllen|eintragen|anpassen)|wird (?:noch )?nachgereicht|wird noch ergänzt)|to be (?:added|defined|completed)|please (?:insert|complete|fill in))(?!\p{L})/iu,
      // A question to the organisation may well say so.
      unless: /^\s*(?:Offen|Open)\s*:/i,
      about: { de: '', en: '' },
      hits: ['Die Frist ist noch zu ergänzen.', 'Name (bitte eintragen)', 'to be defined'],
      misses: [
        'Offen: Die Frist ist noch zu ergänzen.',
        'Nutzer müssen das Formular ausfüllen.',
        'Ein Kunde kann Daten ergänzen.',
        'Die Datei einfügen darf nur der Empfang.',
        'Rechte werden eingetragen.',
      ],
    },
  ],
});
