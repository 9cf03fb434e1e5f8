import { explained } from '../diagnostics/explanation.ts';
import { treeLimits } from './tree/treeLimits.ts';
import * as findings from './workingTreeFindings.ts';

const everywhere = {
  de: 'Ein Projekt muss sich auf jedem Rechner gleich auschecken und lesen lassen.',
  en: 'A project must be checked out and read alike on every computer.',
};

const followed = {
  de: 'Eine Verknüpfung könnte in die Dokumente bringen, was nicht zum Projekt gehört.',
  en: 'A link could bring into the documents what does not belong to the project.',
};

const bounded = {
  de: 'Grenzen sorgen dafür, dass ein Versehen den Rechner nicht lahmlegt.',
  en: 'Limits see to it that a mistake does not bring the computer to a halt.',
};

/** What the reference says about files and folders that cannot be read. */
export const workingTreeExplanations = explained(findings, {
  contentMissing: {
    title: { de: 'Kein Inhalt', en: 'No content' },
    why: {
      de: 'Alle Texte liegen im Ordner `content`; ohne ihn gibt es nichts zu prüfen.',
      en: 'All texts lie in the folder `content`; without it there is nothing to check.',
    },
    example: { folder: 'content' },
  },
  folderExpected: {
    title: { de: 'Datei an Stelle eines Ordners', en: 'File in place of a folder' },
    why: {
      de: 'In `content` und `templates` liegen die Dateien des Projekts; eine Datei dieses Namens verdeckt sie.',
      en: 'The files of the project lie in `content` and `templates`; a file of this name hides them.',
    },
    example: { name: 'content' },
  },
  fileNameEncoding: {
    title: { de: 'Dateiname nicht in UTF-8', en: 'File name not in UTF-8' },
    why: everywhere,
    example: { name: 'content/pr\uFFFDfung.md' },
  },
  fileNameCharacter: {
    title: { de: 'Unzulässiges Zeichen im Dateinamen', en: 'Character that a file name may not hold' },
    why: everywhere,
    example: { name: 'content/measures\\usv.md' },
  },
  fileNameWindows: {
    title: { de: 'Dateiname unter Windows unmöglich', en: 'File name impossible on Windows' },
    why: everywhere,
    example: { name: 'content/images/aux.png' },
  },
  fileCase: {
    title: {
      de: 'Namen, die sich nur in der Großschreibung unterscheiden',
      en: 'Names that differ only in case',
    },
    why: everywhere,
    example: { name: 'content/images/Netz.png', other: 'content/images/netz.png' },
  },
  fileSpecial: {
    title: { de: 'Weder Datei noch Ordner', en: 'Neither file nor folder' },
    why: {
      de: 'Ein Gerät oder eine Pipe könnte das Lesen endlos aufhalten.',
      en: 'A device or a pipe could hold up the reading for ever.',
    },
    example: { name: 'content/images/pipe' },
  },
  fileOversized: {
    title: { de: 'Datei zu groß zum Lesen', en: 'File too large to read' },
    why: bounded,
    example: { name: 'content/images/film.png', megabytes: 120, limit: treeLimits.fileMebibytes },
  },
  fileUnreadable: {
    title: { de: 'Datei lässt sich nicht lesen', en: 'File cannot be read' },
    why: {
      de: 'Ein Dokument, in dem eine Datei fehlt, wäre unvollständig, ohne dass es jemand sieht.',
      en: 'A document without one of its files would be incomplete, and nobody would see it.',
    },
    example: { name: 'content/organisation.md', reason: 'EACCES' },
  },
  linkOutside: {
    title: { de: 'Verknüpfung führt hinaus', en: 'Link leads outside' },
    why: followed,
    example: { name: 'content/images/logo.png', area: 'content' },
  },
  linkBroken: {
    title: { de: 'Verknüpfung führt zu nichts', en: 'Link to a missing file' },
    why: {
      de: 'Die Datei, für die sie steht, würde im Dokument fehlen.',
      en: 'The file that it stands for would be missing from the document.',
    },
    example: { name: 'content/images/logo.png' },
  },
  linkLoop: {
    title: { de: 'Verknüpfung im Kreis', en: 'Link in a circle' },
    why: {
      de: 'Wer ihr folgt, kommt nie an; die Datei, für die sie steht, gibt es nicht.',
      en: 'Whoever follows it never arrives; the file that it stands for does not exist.',
    },
    example: { name: 'content/images/logo.png' },
  },
  linkFolder: {
    title: { de: 'Verknüpfung zu einem Ordner', en: 'Link to a folder' },
    why: followed,
    example: { name: 'content/images' },
  },
  treeTooManyFiles: {
    title: { de: 'Zu viele Dateien', en: 'Too many files' },
    why: bounded,
    example: { limit: treeLimits.entries },
  },
  treeTooLarge: {
    title: { de: 'Projekt zu groß', en: 'Project too large' },
    why: bounded,
    example: { limit: treeLimits.totalMebibytes },
  },
});
