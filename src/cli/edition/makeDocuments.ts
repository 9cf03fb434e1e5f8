import { type Checked, hasErrors } from '../../diagnostics/diagnostic.ts';
import { printedWith, type Toolchain } from '../../documents/provenance.ts';
import type { Fonts } from '../../html/fonts.ts';
import type { Printer } from '../../io/printer.ts';
import { makeEdition, type Tools } from '../../pipeline.ts';
import { type Artefact, manifestArtefacts, type Source } from '../../release/manifest.ts';
import type { Context } from '../context.ts';
import type { Progress } from '../progress.ts';
import type { Prepared } from './prepareDocuments.ts';

const words = {
  browser: { de: 'Browser wird gestartet', en: 'Starting the browser' },
  printing: { de: 'Dokumente werden gesetzt und gedruckt', en: 'Setting and printing the documents' },
} as const;

/** A browser that is being started; `null` where nothing is to be printed. */
export type Opening = Promise<Checked<Printer | null>> | null;

/** All files of a build, still in memory. */
export type Made = {
  readonly documents: readonly Artefact[];
  readonly manifest: Artefact;
  readonly sums: Artefact;
  /** What they were made with. */
  readonly toolchain: Toolchain;
};

/** What documents are made of, and how: all but the browser. */
export type Making = {
  readonly edition: Source;
  readonly fonts: Fonts;
  readonly make: (tools: Tools) => Promise<Checked<readonly Artefact[]>>;
};

/** How the documents of an edition are made. */
export function makingOf({ content, edition, fonts }: Prepared): Making {
  return { edition, fonts, make: (tools) => makeEdition(content, edition, tools) };
}

/** Sets and prints documents, and lists them. */
export async function makeDocuments(
  { edition, fonts, make }: Making,
  opening: Opening,
  steps: Progress,
  { speech: { language } }: Context,
): Promise<Checked<Made | null>> {
  steps.show(words.browser[language]);
  const printer = await opening;
  const ready = printer?.diagnostics ?? [];
  if (hasErrors(ready)) return { value: null, diagnostics: ready };

  steps.show(words.printing[language]);
  const made = await make({ printer: printer?.value ?? null, fonts });
  const diagnostics = [...ready, ...made.diagnostics];
  if (hasErrors(diagnostics)) return { value: null, diagnostics };

  const printed = printedWith(edition, printer?.value?.browserVersion ?? null);
  const [manifest, sums] = manifestArtefacts(made.value, printed);
  const { toolchain } = printed.provenance;
  return { value: { documents: made.value, manifest, sums, toolchain }, diagnostics };
}

/** All of them, as they are written. */
export function filesOf({ documents, manifest, sums }: Made): readonly Artefact[] {
  return [...documents, manifest, sums];
}
