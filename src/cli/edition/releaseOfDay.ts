import { compareVersions } from '../../changes/version.ts';
import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { identityOf } from '../../entries/identity.ts';
import { parseEntry } from '../../entries/parseEntry.ts';
import { readGitFolders } from '../../io/git/readGitTrees.ts';
import { type GitVersion, taggedVersion } from '../../io/git/resolveVersion.ts';
import { type VersionTag, versionTags } from '../../io/git/versionTags.ts';
import type { World } from '../../io/world.ts';
import { compareCodePoints, type SourceTree } from '../../source/sourceTree.ts';
import * as findings from './versionFindings.ts';

/** A version as release notes tell of it. */
type Noted = {
  readonly version: string;
  /** Day from which it holds (ISO 8601). */
  readonly effective: string;
  /** The tag in whose commit the notes are. */
  readonly source: VersionTag;
};

/**
 * The version that held on a day: of the tagged versions, the one with the latest effective day not after it, and of
 * several the greatest. The effective day is what the commit of the tag itself says, in its `content/releases`.
 */
export async function releaseOfDay(
  root: string,
  day: string,
  { environment }: World,
): Promise<Checked<GitVersion | null>> {
  if (!isDay(day)) return failed(report(findings.dayUnknown, null, { typed: day }));
  const tags = await versionTags(root, environment);
  if (hasErrors(tags.diagnostics)) return { value: null, diagnostics: tags.diagnostics };
  const trees = await readGitFolders({
    repository: { root, environment },
    folders: ['content/releases'],
    commits: tags.value.map(({ commit }) => commit),
  });
  if (hasErrors(trees.diagnostics)) return { value: null, diagnostics: trees.diagnostics };
  const notes = tags.value.flatMap((tag, index) => notesIn(trees.value[index], tag));
  return choose(root, day, { tags: tags.value, notes });
}

type Releases = { readonly tags: readonly VersionTag[]; readonly notes: readonly Noted[] };

function choose(root: string, day: string, { tags, notes }: Releases): Checked<GitVersion | null> {
  const tagged = new Set(tags.map(({ version }) => version));
  const silent = tags.filter((tag) => !notes.some((noted) => isOwn(noted) && noted.source === tag));
  if (silent.length === tags.length) return failed(report(findings.releasesMissing, null, { folder: root }));
  const candidates = notes
    .filter((noted) => isOwn(noted) || isUntagged(noted, tagged))
    .toSorted((a, b) => compareVersions(a.version, b.version));
  const [first] = candidates.toSorted((a, b) => compareCodePoints(a.effective, b.effective));
  const held = candidates.filter(({ effective }) => effective <= day);
  const last = held.toSorted((a, b) => compareCodePoints(a.effective, b.effective)).at(-1);
  if (last === undefined) {
    const { version = '', effective = '' } = first ?? {};
    return failed(report(findings.dayBeforeFirstRelease, null, { day, version, effective }));
  }
  const { version, source } = last;
  if (!isOwn(last)) {
    return failed(report(findings.releaseTagMissing, null, { day, version, source: source.tag }));
  }
  const diagnostics =
    silent.length === 0
      ? []
      : [report(findings.releaseWithoutDay, null, { tags: silent.map(({ tag }) => tag) })];
  return { value: taggedVersion(source), diagnostics };
}

/** Whether the notes are about the very version that they are in. */
function isOwn({ version, source }: Noted): boolean {
  return version === source.version;
}

/** Whether the notes are about an earlier version whose own tag is not there. */
function isUntagged({ version, source }: Noted, tagged: ReadonlySet<string>): boolean {
  return !tagged.has(version) && compareVersions(version, source.version) < 0;
}

/** What the release notes in a commit say of the days from which versions hold; read as far as they can be. */
function notesIn(tree: SourceTree | undefined, source: VersionTag): readonly Noted[] {
  return [...(tree?.files ?? [])].flatMap(([path, bytes]) => {
    const identity = identityOf(path);
    if (identity?.kind !== 'release' || identity.language !== null) return [];
    const fields = parseEntry(path, identity, bytes).value?.fields;
    const effective =
      typeof fields === 'object' && fields !== null && 'effective' in fields ? fields.effective : null;
    return typeof effective === 'string' && isDay(effective)
      ? [{ version: identity.id, effective, source }]
      : [];
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function failed(diagnostic: Diagnostic): Checked<null> {
  return { value: null, diagnostics: [diagnostic] };
}
