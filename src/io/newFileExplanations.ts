import { explained } from '../diagnostics/explanation.ts';
import * as findings from './newFileFindings.ts';

/** What the reference says about files that cannot be made. */
export const newFileExplanations = explained(findings, {
  fileExists: {
    title: { de: 'Datei schon da', en: 'File is there already' },
    why: {
      de: 'Was jemand geschrieben hat, wird nie überschrieben.',
      en: 'What somebody wrote is never overwritten.',
    },
    example: { file: 'content/releases/1.1.0.md' },
  },
  fileNotWritten: {
    title: { de: 'Datei lässt sich nicht anlegen', en: 'File cannot be made' },
    why: {
      de: 'Eine halbe Datei sähe aus wie eine fertige; deshalb entsteht sie ganz oder gar nicht.',
      en: 'Half a file would look like a finished one; so it is made whole or not at all.',
    },
    example: { file: 'content/releases/1.1.0.md', reason: 'EACCES' },
  },
  folderOutside: {
    title: { de: 'Ordner außerhalb des Projekts', en: 'Folder outside the project' },
    why: {
      de: 'Eine Verknüpfung in einem fremden Projekt könnte Dateien treffen, die nicht dazugehören.',
      en: 'A link in the project of somebody else could reach files that are no part of it.',
    },
    example: { folder: 'content/releases' },
  },
});
