import type { Catalogue } from '../../catalogue/catalogue.ts';
import { fileName, organisationMissing } from '../../catalogue/findings.ts';
import type { Memory } from '../../catalogue/memory.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { baseUnreadable, nothingToCompare } from '../../gate/findings.ts';
import type { Base } from '../../gate/question.ts';
import { submodule } from '../../io/git/gitFindings.ts';
import { readGitTree } from '../../io/git/readGitTrees.ts';
import { resolveVersion } from '../../io/git/resolveVersion.ts';
import { lastRelease } from '../../io/git/versionTags.ts';
import { workingTreeFindings } from '../../io/workingTreeFindings.ts';
import { readContent } from '../../pipeline.ts';
import { type SourceTree, sharingBytes } from '../../source/sourceTree.ts';
import type { Context } from '../context.ts';

/** An earlier version of the project that the working copy is compared with. */
export type BaseVersion = Base & {
  /** The whole id of the commit. */
  readonly commit: string;
  /** The day of the commit (ISO 8601, UTC). */
  readonly date: string;
  readonly catalogue: Catalogue;
};

/** What was read of the working copy: what it shares with an earlier version need not be read again. */
export type WorkingCopy = { readonly tree: SourceTree; readonly memory: Memory };

export type BaseWish = {
  readonly root: string;
  /** The version to compare with; `null` for the last release. */
  readonly since: string | null;
  readonly working?: WorkingCopy;
};

/** An earlier version, read whole. `null` where there is none, or it cannot be read. */
export async function openBase(
  { root, since: asked, working }: BaseWish,
  { world: { environment } }: Context,
): Promise<Checked<BaseVersion | null>> {
  const found =
    asked === null ? await lastRelease(root, environment) : await resolveVersion(root, environment, asked);
  if (found.value === null) {
    const isFirst = found.diagnostics.length === 0;
    return { value: null, diagnostics: isFirst ? [report(nothingToCompare, null, {})] : found.diagnostics };
  }
  const { commit, committed, tag } = found.value;
  const name = tag ?? asked ?? commit;
  const tree = await readGitTree(root, environment, commit);
  if (tree.diagnostics.some(({ severity }) => severity === 'fatal'))
    return { value: null, diagnostics: tree.diagnostics };
  const { value: content, diagnostics } =
    working === undefined
      ? readContent(tree.value)
      : readContent(sharingBytes(tree.value, working.tree), working.memory);
  const unreadable = whyUnreadable(name, content.catalogue, [...tree.diagnostics, ...diagnostics]);
  if (unreadable !== null) return { value: null, diagnostics: [unreadable] };
  const date = new Date(committed * 1000).toISOString().slice(0, 10);
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag ?? '')?.[1] ?? null;
  return { value: { name, version, commit, date, catalogue: content.catalogue }, diagnostics: [] };
}

/** What the comparison would take for missing because it cannot be read. Other errors are no matter of the comparison. */
function whyUnreadable(
  base: string,
  { unread }: Catalogue,
  diagnostics: readonly Diagnostic[],
): Diagnostic | null {
  const files = [
    ...unread.map(({ file }) => file),
    ...diagnostics.filter(({ code }) => leavingOut.has(code)).flatMap(({ location }) => location?.file ?? []),
  ];
  const [file] = files;
  return file === undefined ? null : report(baseUnreadable, null, { base, count: files.length, file });
}

/** What is wrong with a file that is then in no catalogue. */
const leavingOut: ReadonlySet<string> = new Set([
  fileName.code,
  organisationMissing.code,
  submodule.code,
  ...workingTreeFindings.map(({ code }) => code),
]);
