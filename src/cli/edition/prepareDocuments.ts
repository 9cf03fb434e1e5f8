import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../documents/edition.ts';
import type { Fonts } from '../../html/fonts.ts';
import { checkOutputFolder } from '../../io/output/checkOutputFolder.ts';
import { readFonts } from '../../io/readFonts.ts';
import { readToolchain } from '../../io/readToolchain.ts';
import { type Content, verifyContent } from '../../pipeline.ts';
import type { Context } from '../context.ts';
import { chooseEdition, type Wishes } from './chooseEdition.ts';
import type { Source } from './openSource.ts';

/** Everything that documents are made of. */
export type Prepared = {
  readonly source: Source;
  readonly content: Content;
  readonly edition: Edition;
  readonly fonts: Fonts;
};

/** What is to be made, and of what. */
export type Preparation = {
  readonly source: Source;
  /** What was read of it. */
  readonly content: Checked<Content>;
  readonly wishes: Wishes;
  /** What is told of everything that is found in the content. */
  readonly tell: (found: readonly Diagnostic[]) => readonly Diagnostic[];
};

/** Checks what the documents are to be made of: everything that can be refused before anything is printed. */
export async function prepareDocuments(
  { source, content, wishes, tell }: Preparation,
  { world }: Context,
): Promise<Checked<Prepared | null>> {
  const { tree, folder } = source;
  const refused = await checkOutputFolder(folder, source);
  const fonts = await readFonts();
  const toolchain = await readToolchain(tree, fonts);
  const { catalogue } = content.value;
  const edition = await chooseEdition(wishes, { ...source, catalogue, toolchain }, world);
  const found = [
    ...source.problems,
    ...content.diagnostics,
    ...verifyContent(content.value, edition.value?.date ?? world.today()),
  ];
  const diagnostics: Diagnostic[] = [...refused, ...tell(found), ...edition.diagnostics];
  if (edition.value === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  return { value: { source, content: content.value, edition: edition.value, fonts }, diagnostics };
}
