import type { MessageLanguage } from '../diagnostics/finding.ts';
import type { Artefact } from '../release/manifest.ts';
import { paint, type TextOptions } from './text.ts';
import type { Speech } from './words.ts';

const words: Readonly<
  Record<
    MessageLanguage,
    {
      title: (folder: string) => string;
      version: (name: string) => string;
      released: string;
      pages: (count: number) => string;
    }
  >
> = {
  de: {
    title: (folder) => `Gebaut in ${folder}:`,
    version: (name) => `Aus der Fassung ${name}.`,
    released: 'Jede Datei ist Byte für Byte die veröffentlichte.',
    pages: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
  },
  en: {
    title: (folder) => `Built in ${folder}:`,
    version: (name) => `Of version ${name}.`,
    released: 'Every file is the released one, byte for byte.',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  },
};

/** A version of Git that was built. */
type BuiltVersion = {
  readonly tag: string | null;
  readonly commit: string;
  /** Whether the digests in its tag are those of every file. */
  readonly isReleased: boolean;
};

/** What was built. */
export type Built = {
  readonly folder: string;
  readonly artefacts: readonly Artefact[];
  /** The version of Git that it was built of; `null` for the working copy. */
  readonly version: BuiltVersion | null;
};

/** What was built, a file a line, and of which version. */
export function builtReport(
  { folder, artefacts, version }: Built,
  { language }: Speech,
  options: TextOptions,
): string {
  const { title, pages, version: source, released } = words[language];
  const width = Math.max(...artefacts.map(({ name }) => name.length));
  const lines = artefacts.map((artefact) => {
    const size = `${Math.ceil(artefact.bytes.length / 1024)} KiB`.padStart(9);
    const length = artefact.pages === null ? '' : `  ${pages(artefact.pages)}`;
    return `  ${artefact.name.padEnd(width)}${paint(size + length, 'dim', options)}\n`;
  });
  const of =
    version === null ? '' : `${source(nameOf(version))}${version.isReleased ? ` ${released}` : ''}\n`;
  return `${paint(title(folder), 'bold', options)}\n${lines.join('')}${of}`;
}

function nameOf({ tag, commit }: BuiltVersion): string {
  const id = commit.slice(0, 12);
  return tag === null ? id : `${tag} (${id})`;
}
