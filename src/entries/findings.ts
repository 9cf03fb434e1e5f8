import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';
import { formatWords, typeWords } from './formatWords.ts';

export const textEncoding = defineFinding<Record<string, never>>({
  code: 'text-encoding',
  severity: 'error',
  message: {
    de: () => 'Die Datei ist nicht als UTF-8 gespeichert.',
    en: () => 'The file is not stored as UTF-8.',
  },
  hint: {
    de: () => 'Speichern Sie sie im Editor mit der Kodierung „UTF-8“.',
    en: () => 'Save it in the editor with the encoding “UTF-8”.',
  },
});

export const characterHidden = defineFinding<{ character: string }>({
  code: 'character-hidden',
  severity: 'error',
  message: {
    de: ({ character }) =>
      `Hier steht das unsichtbare Zeichen ${character}, das einen Text anders erscheinen lässt, als er ist.`,
    en: ({ character }) =>
      `The invisible character ${character} stands here; it makes a text look different from what it is.`,
  },
  hint: {
    de: () => 'Löschen Sie das Zeichen, am besten samt den Nachbarn, und tippen Sie diese neu.',
    en: () => 'Delete the character, best together with its neighbours, and type those again.',
  },
});

export const fileTooLarge = defineFinding<{ kilobytes: number; limit: number }>({
  code: 'file-too-large',
  severity: 'error',
  message: {
    de: ({ kilobytes, limit }) => `Die Datei hat ${kilobytes} KiB; gelesen werden höchstens ${limit} KiB.`,
    en: ({ kilobytes, limit }) => `The file has ${kilobytes} KiB; at most ${limit} KiB are read.`,
  },
  hint: {
    de: () => 'Teilen Sie sie in mehrere Dateien.',
    en: () => 'Split it into several files.',
  },
});

const excessWords: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  block: {
    de: 'Ein Absatz hat mehr als {limit} Zeichen.',
    en: 'A paragraph has more than {limit} characters.',
  },
  definitions: {
    de: 'Die Datei hat mehr als {limit} Linkdefinitionen der Form `[name]: ziel`.',
    en: 'The file has more than {limit} link definitions of the form `[name]: target`.',
  },
  rows: { de: 'Ein Block hat mehr als {limit} Zeilen.', en: 'A block has more than {limit} lines.' },
  markup: {
    de: 'Ein Absatz oder eine Tabelle enthält mehr als {limit} Sonderzeichen wie [, * oder `.',
    en: 'A paragraph or table holds more than {limit} special characters such as [, * or `.',
  },
  nesting: {
    de: 'Auf einer Zeile beginnen mehr als {limit} Listen oder Zitate ineinander.',
    en: 'More than {limit} lists or quotes begin inside each other on one line.',
  },
  indentation: {
    de: 'Eine Zeile ist um mehr als {limit} Stellen eingerückt.',
    en: 'A line is indented by more than {limit} columns.',
  },
  frontmatter: {
    de: 'Der Kopf der Datei hat mehr als {limit} Zeichen.',
    en: 'The frontmatter has more than {limit} characters.',
  },
  depth: {
    de: 'Der Kopf der Datei ist tiefer als {limit} Ebenen verschachtelt.',
    en: 'The frontmatter is nested deeper than {limit} levels.',
  },
};

export const textExcess = defineFinding<{ what: string; limit: number }>({
  code: 'text-excess',
  severity: 'error',
  message: {
    de: ({ what, limit }) => (excessWords[what]?.de ?? '').replace('{limit}', String(limit)),
    en: ({ what, limit }) => (excessWords[what]?.en ?? '').replace('{limit}', String(limit)),
  },
  hint: {
    de: () => 'Teilen Sie den Text auf oder kürzen Sie ihn.',
    en: () => 'Split or shorten the text.',
  },
});

export const tooDeep = defineFinding<{ limit: number }>({
  code: 'text-too-deep',
  severity: 'error',
  message: {
    de: ({ limit }) => `Der Text ist tiefer als ${limit} Ebenen verschachtelt.`,
    en: ({ limit }) => `The text is nested deeper than ${limit} levels.`,
  },
});

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
      'Jede Angabe hat die Form `name: wert`; Texte mit Doppelpunkt, #, Klammern oder ! gehören in Anführungszeichen.',
    en: () => 'Each field has the form `name: value`; texts with a colon, #, brackets or ! belong in quotes.',
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

export const fieldMissing = defineFinding<{ field: string }>({
  code: 'field-missing',
  severity: 'error',
  message: {
    de: ({ field }) => `Die Angabe \`${field}\` fehlt.`,
    en: ({ field }) => `The field \`${field}\` is missing.`,
  },
});

export const fieldEmpty = defineFinding<{ field: string }>({
  code: 'field-empty',
  severity: 'error',
  message: {
    de: ({ field }) => `Die Angabe \`${field}\` ist leer.`,
    en: ({ field }) => `The field \`${field}\` is empty.`,
  },
  hint: {
    de: () => 'Tragen Sie einen Wert ein, oder löschen Sie die Zeile, wenn er noch nicht bekannt ist.',
    en: () => 'Fill in a value, or delete the line if it is not known yet.',
  },
});

export const fieldUnquoted = defineFinding<{ field: string; typed: string }>({
  code: 'field-unquoted',
  severity: 'error',
  message: {
    de: ({ field, typed }) =>
      `\`${field}: ${typed}\` wird nicht als Text gelesen, sondern als Zahl oder Ja/Nein-Wert.`,
    en: ({ field, typed }) => `\`${field}: ${typed}\` is not read as text but as a number or a yes/no value.`,
  },
  hint: {
    de: ({ typed }) => `Setzen Sie den Wert in Anführungszeichen: "${typed}".`,
    en: ({ typed }) => `Put the value in quotes: "${typed}".`,
  },
});

export const fieldType = defineFinding<{ field: string; expected: string }>({
  code: 'field-type',
  severity: 'error',
  message: {
    de: ({ field, expected }) => `Die Angabe \`${field}\` muss ${typeWords(expected).de} sein.`,
    en: ({ field, expected }) => `The field \`${field}\` must be ${typeWords(expected).en}.`,
  },
  hint: {
    de: ({ expected, field }) =>
      typeWords(expected).exampleDe.replaceAll('{field}', field.split('.').at(-1) ?? field),
    en: ({ expected, field }) =>
      typeWords(expected).exampleEn.replaceAll('{field}', field.split('.').at(-1) ?? field),
  },
});

export const fieldValue = defineFinding<{
  field: string;
  typed: string;
  allowed: readonly string[];
  nearest: string;
}>({
  code: 'field-value',
  severity: 'error',
  message: {
    de: ({ field, typed, allowed }) =>
      `\`${field}\` kann nicht \`${typed}\` sein; möglich ist ${list(allowed, 'oder')}.`,
    en: ({ field, typed, allowed }) =>
      `\`${field}\` cannot be \`${typed}\`; it may be ${list(allowed, 'or')}.`,
  },
  hint: {
    de: ({ nearest }) => (nearest === '' ? '' : `Gemeint ist wohl \`${nearest}\`.`),
    en: ({ nearest }) => (nearest === '' ? '' : `Probably \`${nearest}\` is meant.`),
  },
});

export const fieldFormat = defineFinding<{ field: string; typed: string; format: string }>({
  code: 'field-format',
  severity: 'error',
  message: {
    de: ({ field, typed, format }) =>
      `\`${field}\` ist \`${typed}\`; hier gehört ${formatWords(format).de} hin.`,
    en: ({ field, typed, format }) => `\`${field}\` is \`${typed}\`; ${formatWords(format).en} belongs here.`,
  },
});

export const fieldUnknown = defineFinding<{ field: string; nearest: string; known: readonly string[] }>({
  code: 'field-unknown',
  severity: 'error',
  message: {
    de: ({ field, nearest }) =>
      `Eine Angabe \`${field}\` gibt es hier nicht${nearest === '' ? '' : `; gemeint ist wohl \`${nearest}\``}.`,
    en: ({ field, nearest }) =>
      `There is no field \`${field}\` here${nearest === '' ? '' : `; probably \`${nearest}\` is meant`}.`,
  },
  hint: {
    de: ({ known }) => (known.length === 0 ? '' : `Bekannt sind ${list(known, 'und')}.`),
    en: ({ known }) => (known.length === 0 ? '' : `Known are ${list(known, 'and')}.`),
  },
});

export const fieldTooLong = defineFinding<{ field: string; limit: number }>({
  code: 'field-too-long',
  severity: 'error',
  message: {
    de: ({ field, limit }) => `Die Angabe \`${field}\` ist größer als ${limit}.`,
    en: ({ field, limit }) => `The field \`${field}\` is larger than ${limit}.`,
  },
});

export const fieldUnsuited = defineFinding<{ field: string }>({
  code: 'field-unsuited',
  severity: 'error',
  message: {
    de: ({ field }) => `Der Wert von \`${field}\` passt hier nicht.`,
    en: ({ field }) => `The value of \`${field}\` does not fit here.`,
  },
});

export const rawHtml = defineFinding<{ html: string }>({
  code: 'raw-html',
  severity: 'error',
  message: {
    de: ({ html }) => `Hier steht HTML (\`${html}\`); in den Dokumenten ist nur Markdown erlaubt.`,
    en: ({ html }) => `There is HTML here (\`${html}\`); only Markdown is allowed in the documents.`,
  },
  hint: {
    de: () => 'Schreiben Sie es als Markdown. Ein Zeichen „<“ im Text wird als `\\<` geschrieben.',
    en: () => 'Write it as Markdown. A character “<” in the text is written as `\\<`.',
  },
});

export const footnote = defineFinding<Record<string, never>>({
  code: 'footnote',
  severity: 'error',
  message: {
    de: () => 'Fußnoten werden nicht gedruckt.',
    en: () => 'Footnotes are not printed.',
  },
  hint: {
    de: () => 'Schreiben Sie den Text der Fußnote in Klammern in den Satz.',
    en: () => 'Write the text of the footnote in brackets into the sentence.',
  },
});

const urlProblems: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  scheme: {
    de: 'erlaubt sind http, https, mailto und Pfade zu anderen Dateien des Inhalts.',
    en: 'allowed are http, https, mailto and paths to other files of the content.',
  },
  host: {
    de: 'die Adresse nennt einen Rechner ohne http oder https davor, oder enthält einen Rückstrich.',
    en: 'the address names a host without http or https before it, or holds a backslash.',
  },
  remote: {
    de: 'Bilder kommen nur aus dem Ordner `content`.',
    en: 'images come only from the folder `content`.',
  },
  absolute: {
    de: 'Pfade beginnen nicht mit „/“, sondern gehen von dieser Datei aus.',
    en: 'paths do not begin with “/” but start from this file.',
  },
};

export const urlRefused = defineFinding<{ url: string; problem: string }>({
  code: 'url-refused',
  severity: 'error',
  message: {
    de: ({ url, problem }) =>
      `Die Adresse \`${url}\` wird nicht in die Dokumente übernommen: ${urlProblems[problem]?.de ?? ''}`,
    en: ({ url, problem }) =>
      `The address \`${url}\` is not taken into the documents: ${urlProblems[problem]?.en ?? ''}`,
  },
});

export const imageAlt = defineFinding<Record<string, never>>({
  code: 'image-alt',
  severity: 'error',
  message: {
    de: () => 'Das Bild hat keine Beschreibung für Leser, die es nicht sehen.',
    en: () => 'The image has no description for readers who cannot see it.',
  },
  hint: {
    de: () => 'Schreiben Sie sie in die eckigen Klammern: `![Beschreibung](bild.png)`.',
    en: () => 'Write it into the square brackets: `![description](image.png)`.',
  },
});

/** Names joined for a sentence: `a`, `b` und `c`. */
function list(names: readonly string[], word: string): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
}

export const entryFindings: readonly AnyFinding[] = [
  textEncoding,
  characterHidden,
  fileTooLarge,
  textExcess,
  tooDeep,
  frontmatterMissing,
  frontmatterUnclosed,
  frontmatterFence,
  yamlSyntax,
  yamlShape,
  yamlAlias,
  yamlDuplicateKey,
  yamlKey,
  yamlForbiddenKey,
  fieldMissing,
  fieldEmpty,
  fieldUnquoted,
  fieldType,
  fieldValue,
  fieldFormat,
  fieldUnknown,
  fieldTooLong,
  fieldUnsuited,
  rawHtml,
  footnote,
  urlRefused,
  imageAlt,
];
