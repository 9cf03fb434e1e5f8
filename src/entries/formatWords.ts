type FormatWords = { readonly de: string; readonly en: string };

const formats: Readonly<Record<string, FormatWords>> = {
  slug: {
    de: 'ein Kurzname aus a–z, 0–9 und Bindestrichen, zum Beispiel `usv-systeme`,',
    en: 'a short name of a–z, 0–9 and hyphens, such as `usv-systeme`,',
  },
  role: {
    de: 'der Kurzname einer Rolle aus `organisation.md`, nie eine Person,',
    en: 'the short name of a role of `organisation.md`, never a person,',
  },
  number: { de: 'eine Nummer wie "1.3.1"', en: 'a number such as "1.3.1"' },
  date: { de: 'ein Datum wie 2026-03-31', en: 'a date such as 2026-03-31' },
  duration: {
    de: 'eine Zeitspanne wie P12M (zwölf Monate) oder P30D',
    en: 'a period such as P12M (twelve months) or P30D',
  },
  version: { de: 'eine Version wie "1.2.0"', en: 'a version such as "1.2.0"' },
  language: { de: 'ein Sprachkürzel wie de oder en', en: 'a language code such as de or en' },
  provider: {
    de: '`own`, `customer` oder `subprocessor:<id>`',
    en: '`own`, `customer` or `subprocessor:<id>`',
  },
  item: { de: 'der Kurzname einer Maßnahme oder Regel', en: 'the short name of a measure or rule' },
  services: {
    de: 'eine Liste wie `[hosting]` oder das Wort `all` ohne Klammern',
    en: 'a list such as `[hosting]` or the word `all` without brackets',
  },
  classification: {
    de: 'ein Wort wie `editorial` oder eine Gruppe wie `{ class: equal, reason: … }`',
    en: 'a word such as `editorial` or a group such as `{ class: equal, reason: … }`',
  },
  parameter: { de: 'eine Zahl oder eine Liste von Texten', en: 'a number or a list of texts' },
  line: { de: 'ein Text auf einer Zeile', en: 'a text on one line' },
  digest: { de: 'eine SHA-256-Prüfsumme', en: 'a SHA-256 digest' },
};

const types: Readonly<Record<string, FormatWords>> = {
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl ohne Anführungszeichen', en: 'a number without quotes' },
  array: { de: 'eine Liste in eckigen Klammern', en: 'a list in square brackets' },
  object: { de: 'eine Gruppe von Angaben in geschweiften Klammern', en: 'a group of fields in braces' },
};

/** How a text format of the schema is called in a sentence. */
export function formatWords(format: string): FormatWords {
  return formats[format] ?? { de: 'ein anderer Wert', en: 'another value' };
}

/** How a type that the schema expects is called in a sentence. */
export function typeWords(expected: string): FormatWords {
  return (
    types[expected === 'record' ? 'object' : expected] ?? { de: 'von anderer Art', en: 'of another kind' }
  );
}
