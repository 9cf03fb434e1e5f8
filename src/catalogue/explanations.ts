import { explained } from '../diagnostics/explanation.ts';
import * as findings from './findings.ts';

/** What the reference says about files that do not make a catalogue. */
export const catalogueExplanations = explained(findings, {
  fileName: {
    title: { de: 'Dateiname passt nicht', en: 'File name does not fit' },
    why: {
      de: 'Aus Ordner und Dateiname liest tomwerk, was eine Datei ist und welchen Kurznamen sie hat.',
      en: 'From folder and file name tomwerk reads what a file is and which id it has.',
    },
    example: { name: 'USV Systeme.md', example: 'content/measures/1.0-schutz/usv-systeme.md' },
  },
  fileUnread: {
    title: { de: 'Datei wird nicht gelesen', en: 'File is not read' },
    why: {
      de: 'Wer eine Datei ablegt, erwartet sie im Dokument; an dieser Stelle kommt sie in keines.',
      en: 'Whoever adds a file expects it in the document; in this place it reaches none.',
    },
    example: { name: 'notizen.txt' },
  },
  organisationMissing: {
    title: { de: 'Angaben zur Organisation fehlen', en: 'Facts about the organisation are missing' },
    why: {
      de: 'Ohne Name und Sprachen der Organisation entsteht kein Dokument.',
      en: 'Without name and languages of the organisation no document is made.',
    },
    example: {},
  },
  categoryMissing: {
    title: { de: 'Ordner ohne Abschnitt', en: 'Folder without a category' },
    why: {
      de: 'Die Maßnahmen dieses Ordners hätten im Dokument keine Überschrift.',
      en: 'The measures of this folder would have no heading in the document.',
    },
    example: { folder: 'content/measures/1.4-notfall' },
  },
  translationOrphan: {
    title: { de: 'Übersetzung ohne Original', en: 'Translation without a source' },
    why: {
      de: 'Eine Übersetzung gilt nur zusammen mit ihrem Original; allein stünde in einer Sprache etwas, das in der anderen fehlt.',
      en: 'A translation holds only together with its source; alone one language would say what the other lacks.',
    },
    example: { source: 'content/measures/1.0-schutz/usv-systeme.md' },
  },
  translationLanguage: {
    title: { de: 'Übersetzung in eine weitere Sprache', en: 'Translation into another language' },
    why: {
      de: 'Wer sie pflegt, glaubt sie gedruckt; es entsteht aber kein Dokument in dieser Sprache.',
      en: 'Whoever keeps it believes it printed; but no document is made in this language.',
    },
    example: { language: 'fr' },
  },
});
