import type { Checked } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { Edition } from '../../documents/edition.ts';
import { compareRelease } from '../../release/compareRelease.ts';
import { releaseSumsDamaged, releaseSumsNewer, releaseWithoutSums } from '../../release/findings.ts';
import { filesOf, type Made } from './makeDocuments.ts';
import type { RecordedRelease } from './recordedRelease.ts';

/** Holds what was made against the tag of its release. The value is whether every file is the released one. */
export function compareWithTag(
  made: Made,
  { documents, history }: Edition,
  { tag, commit, message }: RecordedRelease,
): Checked<boolean> {
  switch (message.kind) {
    case 'release':
      return compareRelease({
        tag,
        message: message.message,
        commit,
        lacksHistory: documents.includes('handbook') && history.kind === 'missing',
        artefacts: filesOf(made),
        toolchain: made.toolchain,
      });
    case 'foreign':
      return { value: false, diagnostics: [report(releaseWithoutSums, null, { tag })] };
    case 'damaged':
      return { value: false, diagnostics: [report(releaseSumsDamaged, null, { tag })] };
    case 'unknown-format':
      return { value: false, diagnostics: [report(releaseSumsNewer, null, { tag, format: message.format })] };
  }
}
