import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';

export const frontmatterMissing = defineFinding<Record<string, never>>({
  code: 'frontmatter-missing',
  severity: 'error',
  message: {
    de: () => 'Der Datei fehlt der Kopf mit ihren Angaben.',
    en: () => 'The file has no frontmatter.',
  },
  hint: {
    de: () =>
      'Beginnen Sie die Datei mit einer Zeile „---“, schreiben Sie darunter `id: …` und `title: …`, und schließen Sie mit einer zweiten Zeile „---“.',
    en: () =>
      'Begin the file with a line “---”, write `id: …` and `title: …` below it, and close with a second line “---”.',
  },
});

export const frontmatterUnclosed = defineFinding<Record<string, never>>({
  code: 'frontmatter-unclosed',
  severity: 'error',
  message: {
    de: () => 'Der Kopf der Datei beginnt mit „---“, wird aber nicht wieder geschlossen.',
    en: () => 'The frontmatter begins with “---” but is never closed.',
  },
  hint: {
    de: () => 'Schreiben Sie nach der letzten Angabe eine Zeile, in der nur „---“ steht.',
    en: () => 'Write a line that holds only “---” after the last field.',
  },
});

export const frontmatterFence = defineFinding<{ fence: string }>({
  code: 'frontmatter-fence',
  severity: 'error',
  message: {
    de: ({ fence }) =>
      `Die Datei beginnt mit „${fence}“; tomwerk liest nur Köpfe zwischen zwei Zeilen „---“.`,
    en: ({ fence }) =>
      `The file begins with “${fence}”; tomwerk reads only frontmatter between two lines “---”.`,
  },
  hint: {
    de: () =>
      'Ersetzen Sie die erste und die schließende Zeile durch „---“ und schreiben Sie die Angaben als YAML.',
    en: () => 'Replace the first and the closing line by “---” and write the fields as YAML.',
  },
});

const yamlProblems: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  TAB_AS_INDENT: {
    de: 'Der Kopf ist mit einem Tabulator eingerückt; YAML erlaubt nur Leerzeichen.',
    en: 'The frontmatter is indented with a tab; YAML allows only spaces.',
  },
  TAG_RESOLVE_FAILED: {
    de: 'Der Kopf enthält eine Typangabe mit „!“, die tomwerk nicht liest.',
    en: 'The frontmatter holds a tag with “!”, which tomwerk does not read.',
  },
  MULTIPLE_DOCS: {
    de: 'Der Kopf enthält ein zweites YAML-Dokument.',
    en: 'The frontmatter holds a second YAML document.',
  },
  BAD_INDENT: {
    de: 'Die Einrückung passt nicht zu den Zeilen darüber.',
    en: 'The indentation does not agree with the lines above.',
  },
  FLOW_OPEN: {
    de: 'Hier öffnet eine Klammer, die nicht wieder geschlossen wird.',
    en: 'A bracket opens here that is never closed.',
  },
  QUOTE_OPEN: {
    de: 'Hier öffnet ein Anführungszeichen, das nicht wieder geschlossen wird.',
    en: 'A quotation mark opens here that is never closed.',
  },
  MISSING_CHAR: {
    de: 'Hier fehlt ein Zeichen, zum Beispiel ein schließendes Anführungszeichen oder eine Klammer.',
    en: 'A character is missing here, such as a closing quote or bracket.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    de: 'Ein Doppelpunkt im Text wird hier als neue Angabe gelesen.',
    en: 'A colon in the text is read as a new field here.',
  },
  IMPOSSIBLE: {
    de: 'Diese Zeile lässt sich nicht als Angabe lesen.',
    en: 'This line cannot be read as a field.',
  },
};

export const yamlSyntax = defineFinding<{ problem: string; reason: string }>({
  code: 'yaml-syntax',
  severity: 'error',
  message: {
    de: ({ problem }) =>
      yamlProblems[problem]?.de ?? 'Der Kopf der Datei ist an dieser Stelle kein gültiges YAML.',
    en: ({ problem }) => yamlProblems[problem]?.en ?? 'The frontmatter is not valid YAML at this place.',
  },
  hint: {
    de: () =>
      'Jede Angabe hat die Form `name: wert`, mit einem Leerzeichen nach dem Doppelpunkt; in Klammern stehen Kommas dazwischen. Texte mit Doppelpunkt, Komma, #, Klammern oder ! gehören ganz in Anführungszeichen.',
    en: () =>
      'Each field has the form `name: value`, with a space after the colon; in brackets commas stand between. Texts with a colon, comma, #, brackets or ! belong in quotes as a whole.',
  },
});

export const yamlShape = defineFinding<Record<string, never>>({
  code: 'yaml-shape',
  severity: 'error',
  message: {
    de: () => 'Der Kopf der Datei besteht nicht aus Angaben der Form `name: wert`.',
    en: () => 'The frontmatter does not consist of fields of the form `name: value`.',
  },
});

export const yamlAlias = defineFinding<{ name: string }>({
  code: 'yaml-alias',
  severity: 'error',
  message: {
    de: ({ name }) => `Der Verweis „*${name}“ auf eine andere Stelle des Kopfes wird nicht gelesen.`,
    en: ({ name }) => `The alias “*${name}” to another place of the frontmatter is not read.`,
  },
  hint: {
    de: () => 'Schreiben Sie den Wert hier aus; ein Text, der mit * beginnt, gehört in Anführungszeichen.',
    en: () => 'Write out the value here; a text that begins with * belongs in quotes.',
  },
});

export const yamlDuplicateKey = defineFinding<{ key: string; line: number }>({
  code: 'yaml-duplicate-key',
  severity: 'error',
  message: {
    de: ({ key, line }) => `Die Angabe \`${key}\` steht schon in Zeile ${line}.`,
    en: ({ key, line }) => `The field \`${key}\` is already set in line ${line}.`,
  },
  hint: {
    de: () => 'Behalten Sie eine der beiden.',
    en: () => 'Keep one of the two.',
  },
});

export const yamlKey = defineFinding<Record<string, never>>({
  code: 'yaml-key',
  severity: 'error',
  message: {
    de: () => 'Der Name dieser Angabe ist kein einfacher Text.',
    en: () => 'The name of this field is not a plain text.',
  },
});

export const yamlForbiddenKey = defineFinding<{ key: string }>({
  code: 'yaml-forbidden-key',
  severity: 'error',
  message: {
    de: ({ key }) => `Eine Angabe darf nicht \`${key}\` heißen.`,
    en: ({ key }) => `A field must not be named \`${key}\`.`,
  },
});

export const frontmatterFindings: readonly AnyFinding[] = [
  frontmatterMissing,
  frontmatterUnclosed,
  frontmatterFence,
  yamlSyntax,
  yamlShape,
  yamlAlias,
  yamlDuplicateKey,
  yamlKey,
  yamlForbiddenKey,
];
