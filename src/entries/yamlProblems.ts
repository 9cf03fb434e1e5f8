import type { Bilingual } from '../diagnostics/finding.ts';

/** What the YAML parser found, in an editor's words, and what to do. */
type YamlProblem = { readonly message: Bilingual; readonly hint: Bilingual };

const form: Bilingual = {
  de: 'Jede Angabe hat die Form `name: wert`, mit einem Leerzeichen nach dem Doppelpunkt; in Klammern stehen Kommas dazwischen. Texte mit Doppelpunkt, Komma, #, Klammern oder ! gehören ganz in Anführungszeichen.',
  en: 'Each field has the form `name: value`, with a space after the colon; in brackets commas stand between. Texts with a colon, comma, #, brackets or ! belong in quotes as a whole.',
};

const quote: Bilingual = {
  de: 'Setzen Sie den ganzen Wert in Anführungszeichen, zum Beispiel `title: "Alarm: bei Einbruch"`.',
  en: 'Put the whole value in quotes, such as `title: "Alarm: on burglary"`.',
};

/** By the code of the parser (`yaml`, `YAMLParseError.code`), and one of our own. */
const problems: Readonly<Record<string, YamlProblem>> = {
  TAB_AS_INDENT: {
    message: {
      de: 'Der Kopf ist mit einem Tabulator eingerückt; YAML erlaubt nur Leerzeichen.',
      en: 'The frontmatter is indented with a tab; YAML allows only spaces.',
    },
    hint: { de: 'Ersetzen Sie ihn durch zwei Leerzeichen.', en: 'Replace it by two spaces.' },
  },
  TAG_RESOLVE_FAILED: {
    message: {
      de: 'Der Kopf enthält eine Typangabe mit „!“, die tomwerk nicht liest.',
      en: 'The frontmatter holds a tag with “!”, which tomwerk does not read.',
    },
    hint: {
      de: 'Löschen Sie sie; ein Text, der mit ! beginnt, gehört ganz in Anführungszeichen.',
      en: 'Delete it; a text that begins with ! belongs in quotes as a whole.',
    },
  },
  MULTIPLE_DOCS: {
    message: {
      de: 'Der Kopf enthält ein zweites YAML-Dokument.',
      en: 'The frontmatter holds a second YAML document.',
    },
    hint: {
      de: 'Löschen Sie die Trennzeile dazwischen, sodass es nur einen Kopf gibt.',
      en: 'Delete the line that parts them, so that there is only one frontmatter.',
    },
  },
  BAD_INDENT: {
    message: {
      de: 'Die Einrückung passt nicht zu den Zeilen darüber.',
      en: 'The indentation does not agree with the lines above.',
    },
    hint: {
      de: 'Rücken Sie die Zeile genau so weit ein wie die Angaben, zu denen sie gehört.',
      en: 'Indent the line exactly as far as the fields that it belongs to.',
    },
  },
  FLOW_OPEN: {
    message: {
      de: 'Hier öffnet eine Klammer, die nicht wieder geschlossen wird oder deren Inhalt nicht eingerückt ist.',
      en: 'A bracket opens here that is never closed, or whose content is not indented.',
    },
    hint: {
      de: 'Schließen Sie die Klammer in derselben Zeile, zum Beispiel `providedBy: [own]`.',
      en: 'Close the bracket on the same line, such as `providedBy: [own]`.',
    },
  },
  QUOTE_OPEN: {
    message: {
      de: 'Hier öffnet ein Anführungszeichen, das nicht wieder geschlossen wird.',
      en: 'A quotation mark opens here that is never closed.',
    },
    hint: {
      de: 'Schließen Sie den Wert in derselben Zeile mit demselben Zeichen, zum Beispiel `title: "Zutritt"`.',
      en: 'Close the value on the same line with the same mark, such as `title: "Access"`.',
    },
  },
  MISSING_CHAR: {
    message: {
      de: 'Hier fehlt ein Zeichen, zum Beispiel ein schließendes Anführungszeichen oder eine Klammer.',
      en: 'A character is missing here, such as a closing quote or bracket.',
    },
    hint: form,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      de: 'Ein Doppelpunkt im Text wird hier als neue Angabe gelesen.',
      en: 'A colon in the text is read as a new field here.',
    },
    hint: quote,
  },
  IMPOSSIBLE: {
    message: {
      de: 'Diese Zeile lässt sich nicht als Angabe lesen.',
      en: 'This line cannot be read as a field.',
    },
    hint: form,
  },
};

const unnamed: YamlProblem = {
  message: {
    de: 'Der Kopf der Datei ist an dieser Stelle kein gültiges YAML.',
    en: 'The frontmatter is not valid YAML at this place.',
  },
  hint: form,
};

/** The words for a code of the YAML parser; the parser's own never reach an editor. */
export function yamlProblem(code: string): YamlProblem {
  return Object.hasOwn(problems, code) ? (problems[code] ?? unnamed) : unnamed;
}
