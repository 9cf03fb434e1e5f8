import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Memory } from '../../catalogue/memory.ts';
import type { Checked } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { nothingToCompare } from '../../gate/findings.ts';
import type { Base } from '../../gate/question.ts';
import { readGitTree } from '../../io/git/readGitTrees.ts';
import { resolveVersion } from '../../io/git/resolveVersion.ts';
import { lastRelease } from '../../io/git/versionTags.ts';
import { readContent } from '../../pipeline.ts';
import { type SourceTree, sharingBytes } from '../../source/sourceTree.ts';
import { whyUncomparable } from '../comparing/whyUncomparable.ts';
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
  { world: { environment }, speech }: Context,
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
  const unreadable = whyUncomparable(name, [...tree.diagnostics, ...diagnostics], speech);
  if (unreadable.length > 0) return { value: null, diagnostics: unreadable };
  const date = new Date(committed * 1000).toISOString().slice(0, 10);
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag ?? '')?.[1] ?? null;
  return { value: { name, version, commit, date, catalogue: content.catalogue }, diagnostics: [] };
}
