import type { ComparedVersion } from '../documents/edition.ts';
import { say, type Wording } from './words.ts';

/** So many digits name a commit among those of one project, as Git abbreviates it. */
const shortId = 7;

/** How a version is called: `Version 1.2.0`, else `Commit 1a2b3c4`, else by the word for what is not committed. */
export function versionName(
  { release, commit, isModified }: Pick<ComparedVersion, 'release' | 'commit' | 'isModified'>,
  wording: Wording,
): string {
  if (release !== null) return say(wording, 'version', { version: release });
  if (commit === null || isModified) return say(wording, 'changes.working');
  return say(wording, 'changes.commit', { commit: commit.slice(0, shortId) });
}
