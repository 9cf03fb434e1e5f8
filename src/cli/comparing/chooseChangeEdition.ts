import type { Checked } from '../../diagnostics/diagnostic.ts';
import {
  type ChangeDocumentKind,
  type ChangeEdition,
  changeDocumentKinds,
  editedVersion,
} from '../../documents/edition.ts';
import type { Toolchain } from '../../documents/provenance.ts';
import type { World } from '../../io/world.ts';
import type { Content } from '../../pipeline.ts';
import { chooseEdition, type ReadProject, type Wishes } from '../edition/chooseEdition.ts';
import { withTemplates } from '../openProject.ts';
import type { ComparedVersions } from './compareVersions.ts';
import type { OpenedVersion } from './openBoth.ts';

/** What a user may ask of the documents about two versions; what is left out is everything. */
export type ChangeWishes = {
  readonly only?: ChangeDocumentKind;
  readonly customer?: string;
  readonly language?: string;
};

/** The edition that the wishes ask for, or `null` where the later version has no such customer or language. */
export async function chooseChangeEdition(
  { only, customer, language }: ChangeWishes,
  compared: ComparedVersions & { readonly toolchain: Toolchain },
  world: World,
): Promise<Checked<ChangeEdition | null>> {
  const { from, to, before, after } = compared;
  // As of an annex: what commits are called is told in none of these documents.
  const wishes: Wishes = {
    only: 'annex',
    ...(customer !== undefined && { customer }),
    ...(language !== undefined && { language }),
  };
  const later = await chooseEdition(wishes, await read(to, after, compared), world);
  // A date that is wished for is that of the new documents.
  const environment = { ...world.environment, SOURCE_DATE_EPOCH: undefined };
  const past = { ...world, environment };
  const earlier = await chooseEdition({ only: 'annex' }, await read(from, before, compared), past);
  if (later.value === null || earlier.value === null) return { value: null, diagnostics: later.diagnostics };
  const documents = changeDocumentKinds.filter((kind) => kind === (only ?? kind));
  const edition = { ...later.value, documents, from: editedVersion(earlier.value) };
  return { value: edition, diagnostics: later.diagnostics };
}

/** A version as a build of it sees it. */
async function read(
  { tree, version }: OpenedVersion,
  { catalogue }: Content,
  { root, toolchain }: { readonly root: string; readonly toolchain: Toolchain },
): Promise<ReadProject> {
  return { root, tree: await withTemplates(tree), catalogue, toolchain, version };
}
