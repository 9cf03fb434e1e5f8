import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { GitVersion } from '../../io/git/resolveVersion.ts';
import { inReadingOrder } from '../../reporters/order.ts';
import { type Speech, speak } from '../../reporters/words.ts';
import { recordedRelease } from './recordedRelease.ts';
import { versionOutOfReach } from './versionFindings.ts';

/**
 * What there is to say about an earlier version: nobody can change its content any more, so its warnings are left out and
 * its errors become one. What kept tomwerk from running stays as it is.
 */
export function ofVersion(
  version: GitVersion,
  diagnostics: readonly Diagnostic[],
  speech: Speech,
): readonly Diagnostic[] {
  const fatal = diagnostics.filter(({ severity }) => severity === 'fatal');
  const errors = inReadingOrder(diagnostics.filter(({ severity }) => severity === 'error'));
  const [first] = errors;
  if (fatal.length > 0 || first === undefined) return fatal;
  const values = {
    version: version.ref,
    problems: errors.length,
    first: speak(first, speech).message,
    tomwerk: releasingTomwerk(version),
  };
  return [report(versionOutOfReach, first.location, values)];
}

/** With which tomwerk a release was made, as its tag says; empty where it does not. */
function releasingTomwerk(version: GitVersion): string {
  const message = recordedRelease(version, null)?.message;
  return message?.kind === 'release' ? message.message.toolchain.tomwerk : '';
}
