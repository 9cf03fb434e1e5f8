import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';

export const fileName = defineFinding<{ name: string; example: string }>({
  code: 'file-name',
  severity: 'error',
  message: {
    de: ({ name }) => `Der Dateiname \`${name}\` passt nicht in diesen Ordner.`,
    en: ({ name }) => `The file name \`${name}\` does not fit into this folder.`,
  },
  hint: {
    de: ({ example }) =>
      `Namen bestehen aus a–z, 0–9 und Bindestrichen, wie \`${example}\`; eine Übersetzung heißt \`….en.md\`.`,
    en: ({ example }) =>
      `Names consist of a–z, 0–9 and hyphens, such as \`${example}\`; a translation is called \`….en.md\`.`,
  },
});

export const fileUnread = defineFinding<{ name: string }>({
  code: 'file-unread',
  severity: 'warning',
  message: {
    de: ({ name }) =>
      `\`${name}\` wird nicht gelesen, weil tomwerk in diesem Ordner keine solche Datei kennt.`,
    en: ({ name }) => `\`${name}\` is not read, since tomwerk knows no such file in this folder.`,
  },
  hint: {
    de: () => 'Gehört sie nicht zum Inhalt, so bewahren Sie sie außerhalb von `content` auf.',
    en: () => 'If it does not belong to the content, keep it outside of `content`.',
  },
});

export const organisationMissing = defineFinding<Record<string, never>>({
  code: 'organisation-missing',
  severity: 'error',
  message: {
    de: () => 'Die Datei mit den Angaben zur Organisation fehlt.',
    en: () => 'The file with the facts about the organisation is missing.',
  },
  hint: {
    de: () =>
      'Legen Sie `content/organisation.md` mit `id: organisation`, `name: …` und `languages: [de]` an.',
    en: () => 'Create `content/organisation.md` with `id: organisation`, `name: …` and `languages: [de]`.',
  },
});

export const categoryMissing = defineFinding<{ folder: string }>({
  code: 'category-missing',
  severity: 'error',
  message: {
    de: ({ folder }) => `Der Ordner \`${folder}\` hat keine \`index.md\`, die den Abschnitt beschreibt.`,
    en: ({ folder }) => `The folder \`${folder}\` has no \`index.md\` that describes the category.`,
  },
  hint: {
    de: () => 'Legen Sie sie an, im Kopf mit `id: …`, `number: "…"` und `title: …`.',
    en: () => 'Create it, with `id: …`, `number: "…"` and `title: …` in its frontmatter.',
  },
});

export const translationOrphan = defineFinding<{ source: string }>({
  code: 'translation-orphan',
  severity: 'error',
  message: {
    de: ({ source }) => `Diese Übersetzung gehört zu \`${source}\`; diese Datei gibt es nicht.`,
    en: ({ source }) => `This translation belongs to \`${source}\`; there is no such file.`,
  },
  hint: {
    de: () =>
      'Wurde die Quelle umbenannt, geben Sie der Übersetzung denselben Namen; gibt es die Quelle nicht mehr, löschen Sie die Übersetzung.',
    en: () =>
      'If the source was renamed, give the translation the same name; if there is no source any more, delete the translation.',
  },
});

export const translationLanguage = defineFinding<{ language: string }>({
  code: 'translation-language',
  severity: 'warning',
  message: {
    de: ({ language }) =>
      `Die Sprache \`${language}\` steht nicht unter \`languages\` in \`organisation.md\`; die Übersetzung wird nicht gedruckt.`,
    en: ({ language }) =>
      `The language \`${language}\` is not among the \`languages\` of \`organisation.md\`; the translation is not printed.`,
  },
});

export const catalogueFindings: readonly AnyFinding[] = [
  fileName,
  fileUnread,
  organisationMissing,
  categoryMissing,
  translationOrphan,
  translationLanguage,
];
