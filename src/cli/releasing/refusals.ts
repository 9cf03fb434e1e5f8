import { compareVersions } from '../../changes/version.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { identityOf } from '../../entries/identity.ts';
import { findTagger, type Tagger } from '../../io/git/releaseTag.ts';
import { uncommittedFiles } from '../../io/git/uncommittedFiles.ts';
import { printable } from '../../io/tree/fileNames.ts';
import type { Context } from '../context.ts';
import * as findings from './findings.ts';
import type { Candidate } from './openCandidate.ts';

/** What a release is wanted for. */
export type ReleaseWish = {
  readonly version: string;
  /** Whether the tag is signed where Git is set up for it. */
  readonly signs: boolean;
};

/** Why a version cannot be released as things are, whatever its content says; and who would tag it. */
export async function refusalsOf(
  candidate: Candidate,
  { version, signs }: ReleaseWish,
  { world }: Context,
): Promise<{ readonly tagger: Tagger | null; readonly diagnostics: readonly Diagnostic[] }> {
  const repository = { root: candidate.root, environment: world.environment };
  const [uncommitted, tagger] = await Promise.all([
    uncommittedFiles(repository),
    findTagger(repository, signs),
  ]);
  const diagnostics = [
    ...uncommitted.diagnostics,
    ...existing(candidate, version),
    ...withoutNotes(candidate, version, uncommitted.value),
    ...greaterNotes(candidate, version),
    ...unclean(uncommitted.value.filter((path) => path !== notesOf(version))),
    ...tagger.diagnostics,
  ];
  return { tagger: tagger.value, diagnostics };
}

/** Whether this is how a version is written: three numbers without leading zeros. */
export function isVersion(typed: string): boolean {
  return /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(typed);
}

function notesOf(version: string): string {
  return `content/releases/${version}.md`;
}

function existing({ tags, version: head }: Candidate, version: string): readonly Diagnostic[] {
  const found = tags.find((tag) => tag.version === version);
  if (found === undefined) return [];
  const place = found.commit === head.commit ? 'here' : 'elsewhere';
  return [
    report(findings.releaseTagExists, null, { tag: found.tag, commit: found.commit.slice(0, 12), place }),
  ];
}

function withoutNotes(
  { tree }: Candidate,
  version: string,
  uncommitted: readonly string[],
): readonly Diagnostic[] {
  const isUncommitted = uncommitted.includes(notesOf(version));
  if (tree.files.has(notesOf(version)) && !isUncommitted) return [];
  const finding = isUncommitted ? findings.releaseNotesUncommitted : findings.releaseNotesMissing;
  return [report(finding, null, { version })];
}

/** The documents would list a version that does not exist yet, and the gate would judge that one. */
function greaterNotes({ tree }: Candidate, version: string): readonly Diagnostic[] {
  const noted = [...tree.files.keys()].flatMap((path) => {
    const identity = identityOf(path);
    return identity?.kind === 'release' ? [identity.id] : [];
  });
  const greater = noted.toSorted(compareVersions).findLast((id) => compareVersions(id, version) > 0);
  return greater === undefined ? [] : [report(findings.releaseNotesGreater, null, { version, greater })];
}

function unclean(paths: readonly string[]): readonly Diagnostic[] {
  if (paths.length === 0) return [];
  const files = paths.slice(0, 5).map(printable);
  return [report(findings.releaseUnclean, null, { files, more: paths.length - files.length })];
}
