import { relative } from 'node:path';
import { type Checked, hasErrors } from '../../diagnostics/diagnostic.ts';
import { printedWith } from '../../documents/provenance.ts';
import { openPhotographer, type Photographer } from '../../io/photographer.ts';
import { openPrinter, type Printer } from '../../io/printer.ts';
import { writeOutput } from '../../io/writeOutput.ts';
import type { DocumentVersions, PrintedDocument } from '../../pictures/changedPages.ts';
import { pictureList } from '../../pictures/pictureList.ts';
import { picturePages } from '../../pictures/pictures.ts';
import { type Content, makeEdition } from '../../pipeline.ts';
import { type Artefact, manifestArtefacts } from '../../release/manifest.ts';
import { compareCodePoints } from '../../source/sourceTree.ts';
import { type Context, type ExitCode, exitCodeOf } from '../context.ts';
import { type Progress, progress } from '../progress.ts';
import { tellProblems } from '../tellProblems.ts';
import {
  type PictureFlags,
  type PreparedPictures,
  preparePictures,
  type VersionNames,
} from './preparePictures.ts';

const words = {
  reading: { de: 'Beide Fassungen werden gelesen', en: 'Reading both versions' },
  printing: { de: 'Beide Fassungen werden gedruckt', en: 'Printing both versions' },
  comparing: { de: 'Seiten werden verglichen', en: 'Comparing the pages' },
} as const;

/** How long the browser may take to start, and for each document. */
const patienceMs = 120_000;

/** Prints two versions, writes pictures of the pages that differ, and lists them. */
export async function runPictures(
  versions: VersionNames,
  flags: PictureFlags,
  context: Context,
): Promise<ExitCode> {
  const steps = progress(context.world);
  steps.show(words.reading[context.speech.language]);
  const prepared = await preparePictures(versions, flags, context);
  const made = prepared.value === null ? null : await pictureVersions(prepared.value, steps, context);
  steps.done();
  const diagnostics = [...prepared.diagnostics, ...(made?.diagnostics ?? [])];
  tellProblems(diagnostics, context);
  context.world.output.write(made?.value ?? '');
  return exitCodeOf(diagnostics);
}

/** The list of what was written. */
async function pictureVersions(
  prepared: PreparedPictures,
  steps: Progress,
  { world, speech: { language } }: Context,
): Promise<Checked<string>> {
  steps.show(words.printing[language]);
  const printer = await openPrinter({ environment: world.environment, timeoutMs: patienceMs });
  if (printer.value === null) return { value: '', diagnostics: printer.diagnostics };
  const { folder, edition } = prepared;
  const printed = await printBoth(prepared, printer.value).finally(printer.value.close);
  const diagnostics = [...printer.diagnostics, ...printed.diagnostics];
  if (hasErrors(diagnostics)) return { value: '', diagnostics };

  steps.show(words.comparing[language]);
  const photographer = await openPhotographer();
  const documents = await documentVersions(printed.value, photographer);
  const { documents: pictured, artefacts } = await picturePages(documents, language);
  photographer.close();
  const source = printedWith(edition, printer.value.browserVersion);
  const written = await writeOutput(folder, [...artefacts, ...manifestArtefacts(artefacts, source)]);
  const value = written.value
    ? pictureList(pictured, { folder: namedFrom(world.folder, folder), language })
    : '';
  return { value, diagnostics: [...diagnostics, ...written.diagnostics] };
}

/** A folder as somebody names it who is in another. */
function namedFrom(current: string, folder: string): string {
  const path = relative(current, folder);
  return path === '' || path.startsWith('..') ? folder : path;
}

type Both<T> = { readonly before: T; readonly after: T };

async function printBoth(
  { before, after, edition, fonts }: PreparedPictures,
  printer: Printer,
): Promise<Checked<Both<readonly Artefact[]>>> {
  const print = (content: Content) =>
    makeEdition(content, { ...edition, languages: languagesOf(content) }, { printer, fonts });
  const [old, fresh] = [await print(before), await print(after)];
  const diagnostics = [...old.diagnostics, ...fresh.diagnostics].filter((found) => hasErrors([found]));
  return { value: { before: old.value, after: fresh.value }, diagnostics };
}

function languagesOf({
  catalogue: { organisation, sourceLanguage },
}: Content): readonly [string, ...string[]] {
  const [first = sourceLanguage, ...others] = organisation?.fields.languages ?? [];
  return [first, ...others];
}

/** The documents of both versions side by side: those for customers first, as their names come first. */
async function documentVersions(
  { before, after }: Both<readonly Artefact[]>,
  photographer: Photographer,
): Promise<readonly DocumentVersions[]> {
  const open = async (artefacts: readonly Artefact[], name: string): Promise<PrintedDocument | null> => {
    const pdf = artefacts.find((artefact) => artefact.name === name)?.bytes;
    return pdf === undefined ? null : { pdf, photograph: await photographer.open(pdf) };
  };
  const names = [...before, ...after].map(({ name }) => name).filter((name) => name.endsWith('.pdf'));
  const versions: DocumentVersions[] = [];
  for (const name of [...new Set(names)].sort(compareCodePoints)) {
    versions.push({
      name: name.slice(0, -'.pdf'.length),
      before: await open(before, name),
      after: await open(after, name),
    });
  }
  return versions;
}
