import { resolve } from 'node:path';
import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../documents/edition.ts';
import { printedWith } from '../../documents/provenance.ts';
import type { Fonts } from '../../html/fonts.ts';
import { checkOutputFolder } from '../../io/output/checkOutputFolder.ts';
import type { Printer } from '../../io/printer.ts';
import { readFonts } from '../../io/readFonts.ts';
import { readToolchain } from '../../io/readToolchain.ts';
import { writeOutput } from '../../io/writeOutput.ts';
import { type Content, makeEdition, readContent, verifyContent } from '../../pipeline.ts';
import { type Artefact, manifestArtefacts } from '../../release/manifest.ts';
import type { Context } from '../context.ts';
import { openProject } from '../openProject.ts';
import type { Progress } from '../progress.ts';
import { chooseEdition, type Wishes } from './chooseEdition.ts';

const words = {
  reading: { de: 'Inhalt wird gelesen und geprüft', en: 'Reading and checking the content' },
  browser: { de: 'Browser wird gestartet', en: 'Starting the browser' },
  printing: { de: 'Dokumente werden gesetzt und gedruckt', en: 'Setting and printing the documents' },
} as const;

export type BuildFlags = Wishes & { readonly out?: string; readonly project?: string };

type Opening = Promise<Checked<Printer | null>> | null;
type Built = { readonly folder: string; readonly artefacts: readonly Artefact[] };

/** Reads, checks, prints and writes. Nothing is written where the diagnostics hold an error. */
export async function buildDocuments(
  flags: BuildFlags,
  opening: Opening,
  steps: Progress,
  context: Context,
): Promise<Checked<Built | null>> {
  const { language } = context.speech;
  steps.show(words.reading[language]);
  const prepared = await prepare(flags, context);
  if (prepared.value === null) return { value: null, diagnostics: prepared.diagnostics };

  steps.show(words.browser[language]);
  const printer = await opening;
  const ready = [...prepared.diagnostics, ...(printer?.diagnostics ?? [])];
  if (hasErrors(ready)) return { value: null, diagnostics: ready };

  steps.show(words.printing[language]);
  const { folder, content, edition, fonts } = prepared.value;
  const made = await makeEdition(content, edition, { printer: printer?.value ?? null, fonts });
  const diagnostics = [...ready, ...made.diagnostics];
  if (hasErrors(diagnostics)) return { value: null, diagnostics };

  const chromium = printer?.value?.browserVersion ?? null;
  const artefacts = [...made.value, ...manifestArtefacts(made.value, printedWith(edition, chromium))];
  const written = await writeOutput(folder, artefacts);
  const all = [...diagnostics, ...written.diagnostics];
  return { value: hasErrors(all) ? null : { folder, artefacts: made.value }, diagnostics: all };
}

type Prepared = {
  readonly folder: string;
  readonly content: Content;
  readonly edition: Edition;
  readonly fonts: Fonts;
};

/** Everything that can be refused before anything is printed. */
async function prepare(flags: BuildFlags, context: Context): Promise<Checked<Prepared | null>> {
  const project = await openProject(flags.project, context);
  if (project.value === null) return { value: null, diagnostics: project.diagnostics };
  const { root, tree } = project.value;
  const folder = flags.out === undefined ? resolve(root, 'output') : resolve(context.world.folder, flags.out);
  const refused = await checkOutputFolder(folder, { root });
  const content = readContent(tree);
  const fonts = await readFonts();
  const toolchain = await readToolchain(tree, fonts);
  const { catalogue } = content.value;
  const edition = await chooseEdition(flags, { root, tree, catalogue, toolchain }, context.world);
  const diagnostics: Diagnostic[] = [
    ...project.diagnostics,
    ...refused,
    ...content.diagnostics,
    ...verifyContent(content.value, edition.value?.date ?? context.world.today()),
    ...edition.diagnostics,
  ];
  if (edition.value === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  return { value: { folder, content: content.value, edition: edition.value, fonts }, diagnostics };
}
