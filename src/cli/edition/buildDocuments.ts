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
import { manifestArtefacts } from '../../release/manifest.ts';
import type { Built } from '../../reporters/built.ts';
import type { Context } from '../context.ts';
import type { Progress } from '../progress.ts';
import { chooseEdition, type Wishes } from './chooseEdition.ts';
import { openSource, type Source, type SourceWishes } from './openSource.ts';
import { ofVersion } from './versionOutOfReach.ts';

const words = {
  browser: { de: 'Browser wird gestartet', en: 'Starting the browser' },
  printing: { de: 'Dokumente werden gesetzt und gedruckt', en: 'Setting and printing the documents' },
} as const;

export type BuildFlags = Wishes & SourceWishes;

type Opening = Promise<Checked<Printer | null>> | null;

/** Reads, checks, prints and writes. Nothing is written where the diagnostics hold an error. */
export async function buildDocuments(
  flags: BuildFlags,
  opening: Opening,
  steps: Progress,
  context: Context,
): Promise<Checked<Built | null>> {
  const { language } = context.speech;
  const prepared = await prepare(flags, steps, context);
  if (prepared.value === null) return { value: null, diagnostics: prepared.diagnostics };

  steps.show(words.browser[language]);
  const printer = await opening;
  const ready = [...prepared.diagnostics, ...(printer?.diagnostics ?? [])];
  if (hasErrors(ready)) return { value: null, diagnostics: ready };

  steps.show(words.printing[language]);
  const { source, content, edition, fonts } = prepared.value;
  const { folder } = source;
  const made = await makeEdition(content, edition, { printer: printer?.value ?? null, fonts });
  const diagnostics = [...ready, ...toldOf(source, made.diagnostics, context)];
  if (hasErrors(diagnostics)) return { value: null, diagnostics };

  const chromium = printer?.value?.browserVersion ?? null;
  const artefacts = [...made.value, ...manifestArtefacts(made.value, printedWith(edition, chromium))];
  const written = await writeOutput(folder, artefacts);
  const all = [...diagnostics, ...written.diagnostics];
  return {
    value: hasErrors(all) ? null : { folder, artefacts: made.value, version: builtVersion(source, edition) },
    diagnostics: all,
  };
}

/** The version that was built; one without release notes is a draft of its commit, whatever its tag says. */
function builtVersion({ version }: Source, { provenance }: Edition): Built['version'] {
  return version && { tag: provenance.tag, commit: version.commit };
}

type Prepared = {
  readonly source: Source;
  readonly content: Content;
  readonly edition: Edition;
  readonly fonts: Fonts;
};

/** Everything that can be refused before anything is printed. */
async function prepare(
  flags: BuildFlags,
  steps: Progress,
  context: Context,
): Promise<Checked<Prepared | null>> {
  const opened = await openSource(flags, steps, context);
  if (opened.value === null) return { value: null, diagnostics: opened.diagnostics };
  const source = opened.value;
  const { tree, folder } = source;
  const refused = await checkOutputFolder(folder, source);
  const content = readContent(tree);
  const fonts = await readFonts();
  const toolchain = await readToolchain(tree, fonts);
  const { catalogue } = content.value;
  const edition = await chooseEdition(flags, { ...source, catalogue, toolchain }, context.world);
  const found = [
    ...source.problems,
    ...content.diagnostics,
    ...verifyContent(content.value, edition.value?.date ?? context.world.today()),
  ];
  const diagnostics: Diagnostic[] = [
    ...opened.diagnostics,
    ...refused,
    ...toldOf(source, found, context),
    ...edition.diagnostics,
  ];
  if (edition.value === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  return { value: { source, content: content.value, edition: edition.value, fonts }, diagnostics };
}

function toldOf(
  { version }: Source,
  diagnostics: readonly Diagnostic[],
  { speech }: Context,
): readonly Diagnostic[] {
  return version === null ? diagnostics : ofVersion(version, diagnostics, speech);
}
