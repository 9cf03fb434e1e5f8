import { explained } from '../../diagnostics/explanation.ts';
import * as findings from './findings.ts';

/** What the reference says about versions that cannot be compared. */
export const comparingExplanations = explained(findings, {
  versionUnreadable: {
    title: { de: 'Fassung, die sich nicht vergleichen lässt', en: 'Version that cannot be compared' },
    why: {
      de: 'Von einer Datei, die sich nicht lesen lässt, ist nicht bekannt, ob sie sich geändert hat. Eine frühere Fassung kann niemand mehr berichtigen.',
      en: 'Of a file that cannot be read it is not known whether it changed. An earlier version cannot be corrected any more.',
    },
    example: {
      version: 'v1.0.0',
      problems: 2,
      first: 'Die Angabe `titel` gibt es hier nicht.',
      place: 'content/measures/1.3-verfuegbarkeit/usv-systeme.md:4',
    },
  },
  documentsWithoutFolder: {
    title: { de: 'Dokumente ohne Ordner', en: 'Documents without a folder' },
    why: {
      de: 'Ein Ordner gehört den Dokumenten eines Laufs ganz; der Änderungsbericht soll nicht still das Handbuch ersetzen.',
      en: 'A folder belongs to the documents of one run as a whole; the change report must not replace the handbook in silence.',
    },
    example: { option: '--only' },
  },
});
