import { resolve } from 'node:path';
import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { ChangeEdition } from '../../documents/edition.ts';
import type { Fonts } from '../../html/fonts.ts';
import { checkOutputFolder } from '../../io/output/checkOutputFolder.ts';
import type { Printer } from '../../io/printer.ts';
import { readFonts } from '../../io/readFonts.ts';
import { readToolchain } from '../../io/readToolchain.ts';
import { writeOutput } from '../../io/writeOutput.ts';
import { type ComparedContent, makeChangeDocuments, type Tools, verifyContent } from '../../pipeline.ts';
import type { Built } from '../../reporters/built.ts';
import type { Context } from '../context.ts';
import { filesOf, makeDocuments } from '../edition/makeDocuments.ts';
import { ofVersion } from '../edition/versionOutOfReach.ts';
import { withChangeTemplates } from '../openProject.ts';
import type { Progress } from '../progress.ts';
import { type ChangeWishes, chooseChangeEdition } from './chooseChangeEdition.ts';
import type { ComparedVersions } from './compareVersions.ts';

const words = {
  checking: { de: 'Spätere Fassung wird geprüft', en: 'Checking the later version' },
} as const;

export type ChangeBuild = {
  readonly compared: ComparedVersions;
  readonly wishes: ChangeWishes;
  /** The folder that is asked for. */
  readonly out: string;
  readonly opening: Promise<Checked<Printer | null>>;
};

/** Makes the documents about two versions and writes them; nothing where the diagnostics hold an error. */
export async function buildChangeDocuments(
  build: ChangeBuild,
  steps: Progress,
  context: Context,
): Promise<Checked<Built | null>> {
  const { language } = context.speech;
  steps.show(words.checking[language]);
  const prepared = await prepare(build, context);
  if (prepared.value === null) return { value: null, diagnostics: prepared.diagnostics };

  const { folder, content, edition, fonts } = prepared.value;
  const make = (tools: Tools) => makeChangeDocuments(content, edition, tools);
  const made = await makeDocuments({ edition, fonts, make }, build.opening, steps, context);
  const diagnostics = [...prepared.diagnostics, ...made.diagnostics];
  if (made.value === null) return { value: null, diagnostics };

  const written = await writeOutput(folder, filesOf(made.value));
  const all = [...diagnostics, ...written.diagnostics];
  const { version } = build.compared.to;
  const built = {
    folder,
    artefacts: made.value.documents,
    version: version && { tag: edition.provenance.tag, commit: version.commit, isReleased: false },
  };
  return { value: hasErrors(all) ? null : built, diagnostics: all };
}

type Prepared = {
  readonly folder: string;
  readonly content: ComparedContent;
  readonly edition: ChangeEdition;
  readonly fonts: Fonts;
};

/** Everything that can be refused before anything is printed. */
async function prepare(
  { compared, wishes, out }: ChangeBuild,
  { world, speech }: Context,
): Promise<Checked<Prepared | null>> {
  const { root, to, before, comparison } = compared;
  const folder = resolve(world.folder, out);
  const refused = await checkOutputFolder(folder, { root });
  const fonts = await readFonts();
  const tree = await withChangeTemplates(to.tree);
  const toolchain = await readToolchain(tree, fonts);
  const edition = await chooseChangeEdition(wishes, { ...compared, toolchain }, world);
  const after = { ...compared.after, tree };
  const found = verifyContent(after, edition.value?.date ?? world.today());
  const diagnostics: Diagnostic[] = [
    ...refused,
    ...(to.version === null ? found : ofVersion(to.version, found, speech)),
    ...edition.diagnostics,
  ];
  if (edition.value === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  return {
    value: { folder, content: { before, after, comparison }, edition: edition.value, fonts },
    diagnostics,
  };
}
