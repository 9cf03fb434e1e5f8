import type { GitVersion } from '../../io/git/resolveVersion.ts';
import { type ReadMessage, readTagMessage } from '../../release/tagMessage.ts';

/** A release that is built from Git, and what its tag says. */
export type RecordedRelease = {
  readonly tag: string;
  readonly commit: string;
  readonly message: ReadMessage;
};

/**
 * What the tag of a release says; `null` where it is no release, or not read from Git. A tag with digests on a commit that
 * has no notes of its version is still held to them: somebody has moved it.
 */
export function recordedRelease(version: GitVersion | null, release: string | null): RecordedRelease | null {
  const recorded = (version?.tags ?? []).map((tag) => ({ ...tag, message: readTagMessage(tag.message) }));
  return (
    recorded.find((tag) => tag.version === release) ??
    recorded.findLast(({ message }) => message.kind !== 'foreign') ??
    null
  );
}
