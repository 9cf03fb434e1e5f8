import type { MessageLanguage } from '../diagnostics/finding.ts';
import type { Artefact } from '../release/manifest.ts';
import { paint, type TextOptions } from './text.ts';
import type { Speech } from './words.ts';

const words: Readonly<
  Record<MessageLanguage, { title: (folder: string) => string; pages: (count: number) => string }>
> = {
  de: {
    title: (folder) => `Gebaut in ${folder}:`,
    pages: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
  },
  en: {
    title: (folder) => `Built in ${folder}:`,
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  },
};

/** What was built, a file a line. */
export function builtReport(
  { folder, artefacts }: { readonly folder: string; readonly artefacts: readonly Artefact[] },
  { language }: Speech,
  options: TextOptions,
): string {
  const { title, pages } = words[language];
  const width = Math.max(...artefacts.map(({ name }) => name.length));
  const lines = artefacts.map((artefact) => {
    const size = `${Math.ceil(artefact.bytes.length / 1024)} KiB`.padStart(9);
    const length = artefact.pages === null ? '' : `  ${pages(artefact.pages)}`;
    return `  ${artefact.name.padEnd(width)}${paint(size + length, 'dim', options)}\n`;
  });
  return `${paint(title(folder), 'bold', options)}\n${lines.join('')}`;
}
