import { resolve } from 'node:path';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type MessageLanguage, report } from '../../diagnostics/finding.ts';
import { isBare } from '../../io/git/gitProblem.ts';
import type { GitVersion } from '../../io/git/resolveVersion.ts';
import type { Context } from '../context.ts';
import { openProject, type Project } from '../openProject.ts';
import { openVersion, readVersion, rootOfVersions } from '../openVersion.ts';
import type { Progress } from '../progress.ts';
import { releaseOfDay } from './releaseOfDay.ts';
import { versionTwice } from './versionFindings.ts';

/** What documents may be made of: the working copy where neither a version nor a day is named. */
export type SourceWishes = {
  readonly project?: string;
  /** A version of Git. */
  readonly at?: string;
  /** The day whose version is wanted. */
  readonly asOf?: string;
  readonly out?: string;
};

/** A project to build, and the folder for its documents. */
export type Source = Project & {
  readonly folder: string;
  /** `null` for the working copy. */
  readonly version: GitVersion | null;
  /** What is wrong with its files. */
  readonly problems: readonly Diagnostic[];
};

type Words = Readonly<Record<MessageLanguage, (name: string) => string>>;

const words = {
  reading: { de: 'Inhalt wird gelesen und geprüft', en: 'Reading and checking the content' },
  finding: {
    de: (day) => `Fassung vom ${day} wird gesucht`,
    en: (day) => `Looking for the version of ${day}`,
  } satisfies Words,
  version: {
    de: (name) => `Fassung ${name} wird aus Git gelesen und geprüft`,
    en: (name) => `Reading and checking version ${name} from Git`,
  } satisfies Words,
} as const;

/** Opens what the documents are to be made of. */
export async function openSource(
  wishes: SourceWishes,
  steps: Progress,
  context: Context,
): Promise<Checked<Source | null>> {
  const { project, at, asOf } = wishes;
  const { language } = context.speech;
  if (at !== undefined && asOf !== undefined) return failed([report(versionTwice, null, {})]);
  if (asOf !== undefined) return openDay({ ...wishes, asOf }, steps, context);
  if (at !== undefined) {
    steps.show(words.version[language](at));
    return sourceOf(await openVersion(project, at, context), wishes, context);
  }
  steps.show(words.reading[language]);
  const { value, diagnostics } = await openProject(project, context);
  return sourceOf({ value: value && { ...value, version: null }, diagnostics }, wishes, context);
}

async function openDay(
  wishes: SourceWishes & { readonly asOf: string },
  steps: Progress,
  context: Context,
): Promise<Checked<Source | null>> {
  const { language } = context.speech;
  steps.show(words.finding[language](wishes.asOf));
  const root = await rootOfVersions(wishes.project, context);
  const found = await releaseOfDay(root, wishes.asOf, context.world);
  if (found.value === null) return failed(found.diagnostics);
  steps.show(words.version[language](found.value.ref));
  const source = await sourceOf(await readVersion(root, found.value, context), wishes, context);
  return { value: source.value, diagnostics: [...found.diagnostics, ...source.diagnostics] };
}

async function sourceOf(
  { value, diagnostics: problems }: Checked<(Project & Pick<Source, 'version'>) | null>,
  { out }: SourceWishes,
  { world }: Context,
): Promise<Checked<Source | null>> {
  if (value === null) return failed(problems);
  const { root, version } = value;
  // Nobody looks for documents among the files of a bare repository.
  const isOutside = version !== null && (await isBare(root, world.environment));
  const usual = resolve(isOutside ? world.folder : root, 'output');
  const folder = out === undefined ? usual : resolve(world.folder, out);
  return { value: { ...value, folder, problems }, diagnostics: [] };
}

function failed(diagnostics: readonly Diagnostic[]): Checked<null> {
  return { value: null, diagnostics };
}
