import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { isBare } from '../../io/git/gitProblem.ts';
import { type VersionTag, versionTags } from '../../io/git/versionTags.ts';
import type { Context } from '../context.ts';
import { openVersion, type ProjectVersion } from '../openVersion.ts';
import { releaseBare } from './findings.ts';

/** What a release would be made of: the last commit, and the releases that there are. */
export type Candidate = ProjectVersion & {
  /** What is wrong with its files. */
  readonly problems: readonly Diagnostic[];
  /** All releases, in ascending order. */
  readonly tags: readonly VersionTag[];
};

/** Opens the last commit of a project with all its releases; the working copy plays no part. */
export async function openCandidate(
  project: string | undefined,
  context: Context,
): Promise<Checked<Candidate | null>> {
  const opened = await openVersion(project, 'HEAD', context);
  if (opened.value === null) return { value: null, diagnostics: opened.diagnostics };
  const { root } = opened.value;
  if (await isBare(root, context.world.environment)) {
    return { value: null, diagnostics: [report(releaseBare, null, { folder: root })] };
  }
  const tags = await versionTags(root, context.world.environment);
  if (hasErrors(tags.diagnostics)) return { value: null, diagnostics: tags.diagnostics };
  return {
    value: { ...opened.value, problems: opened.diagnostics, tags: tags.value },
    diagnostics: tags.diagnostics,
  };
}
