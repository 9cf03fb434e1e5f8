import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';

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
  file: {
    de: 'Die Datei enthält mehr als {limit} Sonderzeichen wie [, * oder `.',
    en: 'The file holds more than {limit} special characters such as [, * or `.',
  },
  blocks: {
    de: 'Die Datei hat mehr als {limit} Absätze.',
    en: 'The file has more than {limit} paragraphs.',
  },
  containers: {
    de: 'Die Datei hat mehr als {limit} Listenpunkte und Zitate.',
    en: 'The file has more than {limit} list items and quotes.',
  },
  definitions: {
    de: 'Die Datei hat mehr als {limit} Linkdefinitionen der Form `[name]: ziel`.',
    en: 'The file has more than {limit} link definitions of the form `[name]: target`.',
  },
  rows: { de: 'Ein Block hat mehr als {limit} Zeilen.', en: 'A block has more than {limit} lines.' },
  lines: {
    de: 'Mehr als {limit} Zeilen folgen ohne Leerzeile aufeinander.',
    en: 'More than {limit} lines follow each other without a blank line.',
  },
  cells: {
    de: 'Die Tabellen der Datei haben zusammen mehr als {limit} Zellen.',
    en: 'The tables of the file have more than {limit} cells together.',
  },
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

export const characterUnprintable = defineFinding<{ characters: readonly string[]; more: number }>({
  code: 'character-unprintable',
  severity: 'error',
  message: {
    de: ({ characters, more }) =>
      `Die Schriften der Dokumente haben kein Zeichen für ${characters.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`,
    en: ({ characters, more }) =>
      `The typefaces of the documents have no shape for ${characters.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  },
  hint: {
    de: () =>
      'Schreiben Sie es mit Worten oder mit anderen Zeichen; gedruckt werden lateinische, griechische und kyrillische Schrift.',
    en: () => 'Write it in words or with other characters; Latin, Greek and Cyrillic letters can be printed.',
  },
});

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

export const textFindings: readonly AnyFinding[] = [
  textEncoding,
  characterHidden,
  characterUnprintable,
  fileTooLarge,
  textExcess,
  tooDeep,
];
