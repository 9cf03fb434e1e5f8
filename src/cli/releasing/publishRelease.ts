import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { type MadeTag, makeTag, type NewTag, removeTag } from '../../io/git/releaseTag.ts';
import { resolveVersion } from '../../io/git/resolveVersion.ts';
import { type HeldSignals, holdSignals } from '../../io/holdSignals.ts';
import { writeOutput } from '../../io/writeOutput.ts';
import { releaseMessage } from '../../release/releaseMessage.ts';
import { writeTagMessage } from '../../release/tagMessage.ts';
import { filesOf, type Made } from '../edition/makeDocuments.ts';
import { releaseHeadMoved, releaseTagLeft, releaseUndone } from './findings.ts';
import type { PreparedRelease } from './prepareRelease.ts';

/** A release whose documents are made. */
export type MadeRelease = PreparedRelease & { readonly version: string; readonly made: Made };

/** What became of a release. */
export type Publication = {
  readonly isPublished: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The signal that stopped it. */
  readonly stoppedBy: NodeJS.Signals | null;
};

/**
 * Makes the tag and writes the files, both or neither: where the files cannot be written, or a signal comes before them,
 * the tag is removed again. A signal that comes later finds the release whole.
 */
export async function publishRelease(release: MadeRelease): Promise<Publication> {
  const signals = holdSignals();
  try {
    const moved = await headMoved(release);
    return moved === null ? await publish(release, signals) : failed([moved]);
  } finally {
    signals.release();
  }
}

async function publish(release: MadeRelease, signals: HeldSignals): Promise<Publication> {
  const wanted = newTag(release);
  const tag = await makeTag(release.tagger, wanted);
  const stoppedBy = signals.received();
  if (stoppedBy !== null) {
    const left = tag.value === null ? [] : await withdraw(release, tag.value);
    const diagnostics = left.length > 0 ? left : [report(releaseUndone, null, { tag: wanted.tag })];
    return { isPublished: false, diagnostics, stoppedBy };
  }
  if (tag.value === null) return failed(tag.diagnostics);
  const written = await writeOutput(release.prepared.source.folder, filesOf(release.made)).catch(
    async (error: unknown) => {
      if (tag.value !== null) await withdraw(release, tag.value);
      throw error;
    },
  );
  if (written.diagnostics.length === 0) return { isPublished: true, diagnostics: [], stoppedBy: null };
  const left = await withdraw(release, tag.value);
  const undone = left.length > 0 ? left : [report(releaseUndone, null, { tag: wanted.tag })];
  return failed([...written.diagnostics, ...undone]);
}

function failed(diagnostics: readonly Diagnostic[]): Publication {
  return { isPublished: false, diagnostics, stoppedBy: null };
}

/** Why the commit that was built is no longer the one to release. */
async function headMoved({ tagger, prepared }: MadeRelease): Promise<Diagnostic | null> {
  const built = prepared.edition.provenance.commit ?? '';
  const head = await resolveVersion(tagger.root, tagger.environment, 'HEAD');
  if (head.value?.commit === built) return null;
  const now = head.value?.commit.slice(0, 12) ?? 'HEAD';
  return report(releaseHeadMoved, null, { built: built.slice(0, 12), now });
}

function newTag({ version, prepared, made }: MadeRelease): NewTag {
  const { source, content, edition } = prepared;
  const { toolchain, sums } = made;
  const commit = edition.provenance.commit ?? '';
  const message = releaseMessage({
    version,
    commit,
    tree: source.tree,
    catalogue: content.catalogue,
    toolchain,
    sums,
  });
  return {
    tag: `v${version}`,
    commit,
    message: writeTagMessage(message),
  };
}

/** Removes the tag that was just made. What is reported is that it is still there. */
async function withdraw({ tagger }: MadeRelease, tag: MadeTag): Promise<readonly Diagnostic[]> {
  return (await removeTag(tagger, tag)) ? [] : [report(releaseTagLeft, null, { tag: tag.tag })];
}
