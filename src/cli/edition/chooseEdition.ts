import type { Catalogue } from '../../catalogue/catalogue.ts';
import { newestDate } from '../../catalogue/newestDate.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import {
  type DocumentFormat,
  type DocumentKind,
  documentFormats,
  documentKinds,
  type Edition,
} from '../../documents/edition.ts';
import type { Provenance, Toolchain } from '../../documents/provenance.ts';
import { type GitState, readGitState } from '../../io/git/readGitState.ts';
import type { GitVersion } from '../../io/git/resolveVersion.ts';
import type { World } from '../../io/world.ts';
import { contentDigest } from '../../source/contentDigest.ts';
import { customerUnknown, handbookForCustomer, optionValue } from '../findings.ts';
import type { Project } from '../openProject.ts';
import { readHistory } from './readHistory.ts';
import { recordedRelease } from './recordedRelease.ts';
import { customerNotInVersion } from './versionFindings.ts';

/** What a user may ask of a build; what is left out is everything. */
export type Wishes = {
  readonly only?: DocumentKind;
  readonly customer?: string;
  readonly language?: string;
  readonly format?: DocumentFormat;
};

/** A project with all that was read of it; `version` is `null` for its working copy. */
export type ReadProject = Project & {
  readonly catalogue: Catalogue;
  readonly toolchain: Toolchain;
  readonly version: GitVersion | null;
};

/** The edition that the wishes ask for, or `null` where the content has no such customer or language. */
export async function chooseEdition(
  wishes: Wishes,
  project: ReadProject,
  world: World,
): Promise<Checked<Edition | null>> {
  const { catalogue, version } = project;
  const diagnostics = impossible(wishes, project);
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const git = version === null ? await readGitState(project, world.environment) : stateOf(version);
  const release = releaseOf(git, catalogue);
  const documents = documentsOf(wishes);
  const provenance = provenanceOf(project, git, release);
  const told = documents.includes('handbook') ? provenance.commit : null;
  const history = await readHistory(project.root, world.environment, told);
  const edition: Edition = {
    languages: languagesOf(wishes, catalogue),
    documents,
    formats: documentFormats.filter((format) => format === (wishes.format ?? format)),
    release,
    date: version === null ? dateOf(git, catalogue, world) : dayOf(version.committed),
    customer: wishes.customer ?? null,
    provenance,
    history: history.value,
  };
  return { value: edition, diagnostics: history.diagnostics };
}

function impossible({ only, customer, language }: Wishes, { catalogue, version }: ReadProject): Diagnostic[] {
  const ids = catalogue.customers.map(({ id }) => id);
  const languages = catalogue.organisation?.fields.languages ?? [];
  const isUnknown =
    customer !== undefined && !ids.includes(customer) && !catalogue.unread.some(({ id }) => id === customer);
  const isUnpublished =
    language !== undefined && catalogue.organisation !== null && !languages.includes(language);
  return [
    ...(customer !== undefined && only === 'handbook' ? [report(handbookForCustomer, null, {})] : []),
    ...(isUnknown ? [unknownCustomer(customer, ids, version)] : []),
    ...(isUnpublished
      ? [report(optionValue, null, { option: '--language', typed: language, allowed: languages })]
      : []),
  ];
}

function documentsOf({ only, customer }: Wishes): readonly DocumentKind[] {
  if (customer !== undefined) return ['annex'];
  return documentKinds.filter((kind) => kind === (only ?? kind));
}

function unknownCustomer(customer: string, known: readonly string[], version: GitVersion | null): Diagnostic {
  if (version === null) return report(customerUnknown, null, { customer, known });
  return report(customerNotInVersion, null, { customer, version: version.ref, known });
}

/** What Git knows of a version: of all that is read from it, nothing can have been changed. */
function stateOf({ commit, committed, tags }: GitVersion): GitState {
  return {
    commit,
    committed,
    dirty: false,
    versions: tags.map((tag) => tag.version),
    executables: null,
  };
}

function languagesOf(
  { language, customer }: Wishes,
  { organisation, customers, sourceLanguage }: Catalogue,
): Edition['languages'] {
  const ofCustomer = customers.find(({ id }) => id === customer)?.fields.language;
  if (language !== undefined) return [language];
  if (ofCustomer !== undefined) return [ofCustomer];
  const [first = sourceLanguage, ...others] =
    customer === undefined ? new Set(organisation?.fields.languages) : [];
  return [first, ...others];
}

/** The newest release whose tag is on the commit that is built, if nothing was changed since. */
function releaseOf({ dirty, versions }: GitState, { releases }: Catalogue): string | null {
  if (dirty) return null;
  return releases.findLast(({ id }) => versions.includes(id))?.id ?? null;
}

function provenanceOf(
  { tree, toolchain, version }: ReadProject,
  { commit, dirty, executables }: GitState,
  release: string | null,
): Provenance {
  const recorded = recordedRelease(version, release)?.message;
  return {
    contentDigest: contentDigest({ ...tree, executables: executables ?? tree.executables }),
    tag: release === null ? null : `v${release}`,
    commit,
    isModified: commit !== null && dirty,
    toolchain,
    recorded: recorded?.kind === 'release' ? recorded.message.toolchain : null,
  };
}

/**
 * The date on documents of the working copy: `SOURCE_DATE_EPOCH` (reproducible-builds.org) where it is set, else the day of the last
 * commit, else the newest day that the content tells of, else today. A version in Git always has the day of its commit:
 * with another it would not be the one that was released.
 */
function dateOf({ committed }: GitState, catalogue: Catalogue, { environment, today }: World): string {
  const epoch = environment['SOURCE_DATE_EPOCH'] ?? '';
  const seconds = /^\d{1,11}$/.test(epoch) ? Number(epoch) : committed;
  return seconds === null ? (newestDate(catalogue) ?? today()) : dayOf(seconds);
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
