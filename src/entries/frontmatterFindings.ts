import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';
import { yamlProblem } from './yamlProblems.ts';

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

export const yamlSyntax = defineFinding<{ problem: string; reason: string }>({
  code: 'yaml-syntax',
  severity: 'error',
  message: {
    de: ({ problem }) => yamlProblem(problem).message.de,
    en: ({ problem }) => yamlProblem(problem).message.en,
  },
  hint: {
    de: ({ problem }) => yamlProblem(problem).hint.de,
    en: ({ problem }) => yamlProblem(problem).hint.en,
  },
});

export const yamlShape = defineFinding<Record<string, never>>({
  code: 'yaml-shape',
  severity: 'error',
  message: {
    de: () => 'Der Kopf der Datei besteht nicht aus Angaben der Form `name: wert`.',
    en: () => 'The frontmatter does not consist of fields of the form `name: value`.',
  },
  hint: {
    de: () => 'Schreiben Sie jede Angabe in eine eigene Zeile, zum Beispiel `title: Zutritt mit Karte`.',
    en: () => 'Write each field on a line of its own, such as `title: Access by card`.',
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
  hint: {
    de: () => 'Vor dem Doppelpunkt steht ein einfacher Name, zum Beispiel `status: planned`.',
    en: () => 'A plain name stands before the colon, such as `status: planned`.',
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
