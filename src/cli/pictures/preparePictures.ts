import { resolve } from 'node:path';
import { emptyMemory, type Memory } from '../../catalogue/memory.ts';
import { noHistory } from '../../changes/history.ts';
import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { documentKinds, type Edition } from '../../documents/edition.ts';
import type { Fonts } from '../../html/fonts.ts';
import { checkOutputFolder } from '../../io/output/checkOutputFolder.ts';
import { readFonts } from '../../io/readFonts.ts';
import { readToolchain } from '../../io/readToolchain.ts';
import { type Content, readContent, verifyContent } from '../../pipeline.ts';
import { contentDigest } from '../../source/contentDigest.ts';
import type { Context } from '../context.ts';
import { ofVersion } from '../edition/versionOutOfReach.ts';
import { openProject, type Project } from '../openProject.ts';
import { openVersion, type ProjectVersion } from '../openVersion.ts';

/** Two versions as a user names them; `null` for the working copy. */
export type VersionNames = { readonly from: string; readonly to: string | null };

export type PictureFlags = { readonly out?: string; readonly project?: string };

/** Everything that is needed to print both versions. */
export type PreparedPictures = {
  readonly folder: string;
  readonly before: Content;
  readonly after: Content;
  readonly fonts: Fonts;
  /** That both are printed as, but for the languages, which each has of its own. */
  readonly edition: Edition;
};

/** Reads and verifies both versions, and refuses what can be refused before anything is printed. */
export async function preparePictures(
  { from, to }: VersionNames,
  flags: PictureFlags,
  context: Context,
): Promise<Checked<PreparedPictures | null>> {
  const [old, fresh] = [
    await openVersion(flags.project, from, context),
    to === null ? await openProject(flags.project, context) : await openVersion(flags.project, to, context),
  ];
  const unopened = [...old.diagnostics, ...fresh.diagnostics];
  if (old.value === null || fresh.value === null) return { value: null, diagnostics: unopened };
  const date = dayOf(fresh.value, context);
  const reading = { date, memory: emptyMemory() };
  const before = readVerified(old.value, reading, context);
  const after = readVerified(fresh.value, reading, context);
  const folder = resolve(
    flags.out === undefined ? fresh.value.root : context.world.folder,
    flags.out ?? 'pictures',
  );
  const refused = await checkOutputFolder(folder, fresh.value);
  const diagnostics = [...unopened, ...before.diagnostics, ...after.diagnostics, ...refused];
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const fonts = await readFonts();
  const edition = await draftOf(fresh.value, { date, fonts });
  return { value: { folder, before: before.value, after: after.value, fonts, edition }, diagnostics };
}

/** The faults of the working copy come one by one, those of a version of Git as one: they cannot be mended there. */
function readVerified(
  project: Project | ProjectVersion,
  { date, memory }: { readonly date: string; readonly memory: Memory },
  { speech }: Context,
): Checked<Content> {
  const { value, diagnostics } = readContent(project.tree, memory);
  const faults = [...diagnostics, ...verifyContent(value, date)].filter(isFault);
  return { value, diagnostics: 'version' in project ? ofVersion(project.version, faults, speech) : faults };
}

function isFault(diagnostic: Diagnostic): boolean {
  return hasErrors([diagnostic]);
}

function dayOf(project: Project | ProjectVersion, { world }: Context): string {
  if (!('version' in project)) return world.today();
  return new Date(project.version.committed * 1000).toISOString().slice(0, 10);
}

/**
 * Both versions are printed as the same draft of the same day: date, version, commit, digest and history stand on many
 * pages, and would make all of them differ.
 */
async function draftOf(
  { tree }: Project,
  { date, fonts }: { readonly date: string; readonly fonts: Fonts },
): Promise<Edition> {
  return {
    languages: ['de'],
    documents: documentKinds,
    formats: ['pdf'],
    release: null,
    date,
    customer: null,
    provenance: {
      contentDigest: contentDigest(tree),
      tag: null,
      commit: null,
      isModified: false,
      toolchain: await readToolchain(tree, fonts),
      recorded: null,
    },
    history: noHistory,
  };
}
