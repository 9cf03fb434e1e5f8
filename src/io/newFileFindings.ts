import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';
import { reasonWords } from './systemError.ts';

export const fileExists = defineFinding<{ file: string }>({
  code: 'file-exists',
  severity: 'fatal',
  message: {
    de: ({ file }) => `\`${file}\` gibt es schon; es bleibt, wie es ist.`,
    en: ({ file }) => `\`${file}\` is there already; it stays as it is.`,
  },
});

export const fileNotWritten = defineFinding<{ file: string; reason: string }>({
  code: 'file-not-written',
  severity: 'fatal',
  message: {
    de: ({ file, reason }) => `\`${file}\` lässt sich nicht anlegen: ${reasonWords(reason).de}.`,
    en: ({ file, reason }) => `\`${file}\` cannot be made: ${reasonWords(reason).en}.`,
  },
});

export const folderOutside = defineFinding<{ folder: string }>({
  code: 'folder-outside',
  severity: 'fatal',
  message: {
    de: ({ folder }) =>
      `\`${folder}\` führt als Verknüpfung aus dem Projekt hinaus; dort legt tomwerk nichts an.`,
    en: ({ folder }) => `\`${folder}\` is a link that leads out of the project; nothing is made there.`,
  },
});

export const newFileFindings: readonly AnyFinding[] = [fileExists, fileNotWritten, folderOutside];
