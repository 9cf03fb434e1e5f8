import { type AnyFinding, defineFinding } from '../../diagnostics/finding.ts';
import { reasonWords } from '../systemError.ts';

export const outputNotFolder = defineFinding<{ folder: string; blocker: string }>({
  code: 'output-not-folder',
  severity: 'fatal',
  message: {
    de: ({ folder, blocker }) =>
      `Die Dokumente lassen sich nicht nach \`${folder}\` schreiben, weil \`${blocker}\` kein Ordner ist.`,
    en: ({ folder, blocker }) =>
      `The documents cannot be written to \`${folder}\` because \`${blocker}\` is not a folder.`,
  },
  hint: {
    de: ({ blocker }) => `Benennen Sie \`${blocker}\` um, oder nennen Sie einen anderen Ordner.`,
    en: ({ blocker }) => `Rename \`${blocker}\`, or name another folder.`,
  },
});

export const outputIsLink = defineFinding<{ folder: string }>({
  code: 'output-is-link',
  severity: 'fatal',
  message: {
    de: ({ folder }) =>
      `\`${folder}\` ist eine Verknüpfung (Symlink); ersetzt wird nur ein wirklicher Ordner.`,
    en: ({ folder }) => `\`${folder}\` is a symbolic link; only a real folder is replaced.`,
  },
  hint: {
    de: () => 'Löschen Sie die Verknüpfung, oder nennen Sie den Ordner, auf den sie zeigt.',
    en: () => 'Delete the link, or name the folder it points to.',
  },
});

export const outputNotWritable = defineFinding<{ folder: string; blocker: string }>({
  code: 'output-not-writable',
  severity: 'fatal',
  message: {
    de: ({ folder, blocker }) =>
      `Die Dokumente lassen sich nicht nach \`${folder}\` schreiben, weil \`${blocker}\` schreibgeschützt ist.`,
    en: ({ folder, blocker }) =>
      `The documents cannot be written to \`${folder}\` because \`${blocker}\` is read-only.`,
  },
  hint: {
    de: ({ blocker }) =>
      `Geben Sie sich das Recht, in \`${blocker}\` zu schreiben, oder nennen Sie einen anderen Ordner.`,
    en: ({ blocker }) => `Give yourself the right to write to \`${blocker}\`, or name another folder.`,
  },
});

export const outputForeign = defineFinding<{ folder: string; files: readonly string[]; more: number }>({
  code: 'output-foreign',
  severity: 'fatal',
  message: {
    de: ({ folder, files, more }) =>
      `\`${folder}\` enthält, was nicht von tomwerk stammt und verloren ginge: ${quoted(files)}${more === 0 ? '' : ` und ${more} weitere`}.`,
    en: ({ folder, files, more }) =>
      `\`${folder}\` holds what tomwerk did not write and what would be lost: ${quoted(files)}${more === 0 ? '' : ` and ${more} more`}.`,
  },
  hint: {
    de: () => 'Verschieben oder löschen Sie es, oder nennen Sie einen leeren Ordner.',
    en: () => 'Move or delete it, or name an empty folder.',
  },
});

export const outputHoldsProject = defineFinding<{ folder: string; project: string }>({
  code: 'output-holds-project',
  severity: 'fatal',
  message: {
    de: ({ folder, project }) =>
      `\`${folder}\` ist oder enthält das Projekt \`${project}\`, das die Dokumente ersetzen würden.`,
    en: ({ folder, project }) =>
      `\`${folder}\` is or holds the project \`${project}\`, which the documents would replace.`,
  },
  hint: {
    de: () => 'Nennen Sie einen eigenen Ordner für die Dokumente, zum Beispiel `output`.',
    en: () => 'Name a folder of its own for the documents, such as `output`.',
  },
});

export const outputInSource = defineFinding<{ folder: string; part: string }>({
  code: 'output-in-source',
  severity: 'fatal',
  message: {
    de: ({ folder, part }) =>
      `\`${folder}\` gehört zu \`${part}\`, einem Teil des Projekts, in den keine Dokumente geschrieben werden.`,
    en: ({ folder, part }) =>
      `\`${folder}\` belongs to \`${part}\`, a part of the project to which no documents are written.`,
  },
  hint: {
    de: () => 'Nennen Sie einen eigenen Ordner für die Dokumente, zum Beispiel `output`.',
    en: () => 'Name a folder of its own for the documents, such as `output`.',
  },
});

export const outputBusy = defineFinding<{ folder: string; pid: number }>({
  code: 'output-busy',
  severity: 'fatal',
  message: {
    de: ({ folder, pid }) => `Ein anderer Build (Prozess ${pid}) schreibt gerade nach \`${folder}\`.`,
    en: ({ folder, pid }) => `Another build (process ${pid}) is writing to \`${folder}\`.`,
  },
  hint: {
    de: () => 'Warten Sie, bis er fertig ist, und bauen Sie dann noch einmal.',
    en: () => 'Wait until it is done, then build again.',
  },
});

export const outputDiskFull = defineFinding<{ folder: string }>({
  code: 'output-disk-full',
  severity: 'fatal',
  message: {
    de: ({ folder }) =>
      `Für die Dokumente in \`${folder}\` ist auf dem Datenträger kein Platz mehr; die bisherigen sind unverändert.`,
    en: ({ folder }) =>
      `The volume has no space left for the documents in \`${folder}\`; the previous ones are unchanged.`,
  },
  hint: {
    de: () => 'Geben Sie Platz frei, oder nennen Sie einen Ordner auf einem anderen Datenträger.',
    en: () => 'Free some space, or name a folder on another volume.',
  },
});

export const outputFailed = defineFinding<{ folder: string; reason: string }>({
  code: 'output-failed',
  severity: 'fatal',
  message: {
    de: ({ folder, reason }) =>
      `Die Dokumente ließen sich nicht nach \`${folder}\` schreiben: ${reasonWords(reason).de}; die bisherigen sind unverändert.`,
    en: ({ folder, reason }) =>
      `The documents could not be written to \`${folder}\`: ${reasonWords(reason).en}; the previous ones are unchanged.`,
  },
});

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

export const outputFindings: readonly AnyFinding[] = [
  outputNotFolder,
  outputIsLink,
  outputNotWritable,
  outputForeign,
  outputHoldsProject,
  outputInSource,
  outputBusy,
  outputDiskFull,
  outputFailed,
];
