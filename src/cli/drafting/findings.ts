import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';

export const notesExist = defineFinding<{ file: string }>({
  code: 'notes-exist',
  severity: 'fatal',
  message: {
    de: ({ file }) => `Zum nächsten Release gibt es schon Notizen: \`${file}\`.`,
    en: ({ file }) => `There are notes of the next release already: \`${file}\`.`,
  },
  hint: {
    de: () =>
      'Ergänzen Sie diese; `npx tomwerk check --since` sagt, was darin fehlt. Für einen neuen Entwurf löschen Sie die Datei.',
    en: () =>
      'Complete those; `npx tomwerk check --since` says what is missing in them. For a new draft delete the file.',
  },
});

export const versionForm = defineFinding<{ typed: string }>({
  code: 'version-form',
  severity: 'fatal',
  message: {
    de: ({ typed }) => `\`${typed}\` ist keine Version; sie hat drei Zahlen, zum Beispiel 1.2.0.`,
    en: ({ typed }) => `\`${typed}\` is no version; one has three numbers, such as 1.2.0.`,
  },
});

export const versionRefused = defineFinding<{ version: string; base: string; next: string }>({
  code: 'version-refused',
  severity: 'fatal',
  message: {
    de: ({ version, base, next }) =>
      `${version} kann die nächste Version nicht heißen: Nach dem, was sich seit ${base} geändert hat, ist es mindestens ${next}.`,
    en: ({ version, base, next }) =>
      `The next version cannot be called ${version}: by what has changed since ${base} it is at least ${next}.`,
  },
  hint: {
    de: () => 'Ohne Angabe nimmt der Befehl die richtige.',
    en: () => 'Without one the command takes the right one.',
  },
});

export const draftingFindings: readonly AnyFinding[] = [notesExist, versionForm, versionRefused];
