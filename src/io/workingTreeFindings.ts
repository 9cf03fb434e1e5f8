import { type AnyFinding, defineFinding } from '../diagnostics/finding.ts';
import { reasonWords } from './systemError.ts';

export const contentMissing = defineFinding<{ folder: string }>({
  code: 'content-missing',
  severity: 'fatal',
  message: {
    de: ({ folder }) => `Es gibt keinen Ordner \`${folder}\`, aus dem Dokumente entstehen könnten.`,
    en: ({ folder }) => `There is no folder \`${folder}\` from which documents could be made.`,
  },
  hint: {
    de: () => 'Starten Sie tomwerk in einem Projekt, oder nennen Sie es mit `--project <Ordner>`.',
    en: () => 'Run tomwerk inside a project, or name one with `--project <folder>`.',
  },
});

export const folderExpected = defineFinding<{ name: string }>({
  code: 'folder-expected',
  severity: 'fatal',
  message: {
    de: ({ name }) => `\`${name}\` ist eine Datei; an diese Stelle gehört ein Ordner.`,
    en: ({ name }) => `\`${name}\` is a file; a folder belongs in its place.`,
  },
});

export const fileNameEncoding = defineFinding<{ name: string }>({
  code: 'file-name-encoding',
  severity: 'error',
  message: {
    de: ({ name }) =>
      `Der Name \`${name}\` ist nicht in UTF-8 geschrieben und lässt sich nicht vollständig lesen.`,
    en: ({ name }) => `The name \`${name}\` is not written in UTF-8 and cannot be read completely.`,
  },
  hint: renameHint(),
});

export const fileNameCharacter = defineFinding<{ name: string }>({
  code: 'file-name-character',
  severity: 'error',
  message: {
    de: ({ name }) => `Der Name \`${name}\` enthält einen Rückstrich oder ein Zeichen, das man nicht sieht.`,
    en: ({ name }) => `The name \`${name}\` holds a backslash or a character that cannot be seen.`,
  },
  hint: renameHint(),
});

export const fileNameWindows = defineFinding<{ name: string }>({
  code: 'file-name-windows',
  severity: 'error',
  message: {
    de: ({ name }) => `Den Namen \`${name}\` kann unter Windows keine Datei und kein Ordner tragen.`,
    en: ({ name }) => `No file or folder can have the name \`${name}\` on Windows.`,
  },
  hint: renameHint(),
});

export const fileCase = defineFinding<{ name: string; other: string }>({
  code: 'file-case',
  severity: 'error',
  message: {
    de: ({ name, other }) => `\`${name}\` und \`${other}\` gelten unter Windows und macOS als derselbe Name.`,
    en: ({ name, other }) => `\`${name}\` and \`${other}\` count as the same name on Windows and macOS.`,
  },
  hint: {
    de: () => 'Benennen Sie eine der beiden Dateien um, oder löschen Sie sie.',
    en: () => 'Rename or delete one of the two.',
  },
});

export const fileSpecial = defineFinding<{ name: string }>({
  code: 'file-special',
  severity: 'error',
  message: {
    de: ({ name }) =>
      `\`${name}\` ist weder Datei noch Ordner, sondern zum Beispiel ein Gerät oder eine Pipe.`,
    en: ({ name }) => `\`${name}\` is neither a file nor a folder but something like a device or a pipe.`,
  },
  hint: {
    de: () => 'Löschen Sie es.',
    en: () => 'Delete it.',
  },
});

export const fileOversized = defineFinding<{ name: string; megabytes: number; limit: number }>({
  code: 'file-oversized',
  severity: 'error',
  message: {
    de: ({ name, megabytes, limit }) =>
      `\`${name}\` hat ${megabytes} MiB; gelesen werden höchstens ${limit} MiB.`,
    en: ({ name, megabytes, limit }) => `\`${name}\` has ${megabytes} MiB; at most ${limit} MiB are read.`,
  },
});

export const fileUnreadable = defineFinding<{ name: string; reason: string }>({
  code: 'file-unreadable',
  severity: 'fatal',
  message: {
    de: ({ name, reason }) => `\`${name}\` lässt sich nicht lesen: ${reasonWords(reason).de}.`,
    en: ({ name, reason }) => `\`${name}\` cannot be read: ${reasonWords(reason).en}.`,
  },
});

export const linkOutside = defineFinding<{ name: string; area: string }>({
  code: 'symlink-outside',
  severity: 'error',
  message: {
    de: ({ name, area }) =>
      `Die Verknüpfung \`${name}\` führt aus dem Ordner \`${area}\` hinaus; ihr wird nicht gefolgt.`,
    en: ({ name, area }) => `The link \`${name}\` leads out of the folder \`${area}\`; it is not followed.`,
  },
  hint: copyHint(),
});

export const linkBroken = defineFinding<{ name: string }>({
  code: 'symlink-broken',
  severity: 'error',
  message: {
    de: ({ name }) => `Die Verknüpfung \`${name}\` führt zu nichts.`,
    en: ({ name }) => `The link \`${name}\` leads to nothing.`,
  },
});

export const linkLoop = defineFinding<{ name: string }>({
  code: 'symlink-loop',
  severity: 'error',
  message: {
    de: ({ name }) => `Die Verknüpfung \`${name}\` führt im Kreis.`,
    en: ({ name }) => `The link \`${name}\` leads in a circle.`,
  },
});

export const linkFolder = defineFinding<{ name: string }>({
  code: 'symlink-folder',
  severity: 'error',
  message: {
    de: ({ name }) =>
      `\`${name}\` ist eine Verknüpfung zu einem Ordner; tomwerk folgt nur Verknüpfungen zu Dateien.`,
    en: ({ name }) => `\`${name}\` is a link to a folder; only links to files are followed.`,
  },
  hint: copyHint(),
});

export const treeTooManyFiles = defineFinding<{ limit: number }>({
  code: 'tree-too-many-files',
  severity: 'fatal',
  message: {
    de: ({ limit }) =>
      `Das Projekt hat mehr als ${limit} Dateien und Ordner in \`content\` und \`templates\`.`,
    en: ({ limit }) =>
      `The project has more than ${limit} files and folders in \`content\` and \`templates\`.`,
  },
});

export const treeTooLarge = defineFinding<{ limit: number }>({
  code: 'tree-too-large',
  severity: 'fatal',
  message: {
    de: ({ limit }) => `Die Dateien in \`content\` und \`templates\` haben zusammen mehr als ${limit} MiB.`,
    en: ({ limit }) => `The files in \`content\` and \`templates\` have more than ${limit} MiB together.`,
  },
});

function renameHint() {
  return {
    de: () => 'Benennen Sie die Datei oder den Ordner um, am besten nur mit a–z, 0–9, Punkt und Bindestrich.',
    en: () => 'Rename the file or folder, best with a–z, 0–9, dot and hyphen only.',
  };
}

function copyHint() {
  return {
    de: () => 'Legen Sie statt der Verknüpfung eine Kopie ab.',
    en: () => 'Put a copy in place of the link.',
  };
}

export const workingTreeFindings: readonly AnyFinding[] = [
  contentMissing,
  folderExpected,
  fileNameEncoding,
  fileNameCharacter,
  fileNameWindows,
  fileCase,
  fileSpecial,
  fileOversized,
  fileUnreadable,
  linkOutside,
  linkBroken,
  linkLoop,
  linkFolder,
  treeTooManyFiles,
  treeTooLarge,
];
