import { createHash } from 'node:crypto';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { differingTools, type Toolchain } from '../documents/provenance.ts';
import {
  releaseDiffers,
  releaseMoved,
  releaseOtherTools,
  releaseUnlisted,
  releaseWithoutHistory,
} from './findings.ts';
import type { Artefact } from './manifest.ts';
import type { TagMessage } from './tagMessage.ts';

/** A release that is built again: its tag with what that says, what is built, and the tools that built it. */
export type Rebuilt = {
  readonly tag: string;
  readonly message: TagMessage;
  /** The whole id of the commit that was built. */
  readonly commit: string;
  /** Whether the handbook was made without the history that a clone may lack. */
  readonly lacksHistory: boolean;
  /** With the manifest. */
  readonly artefacts: readonly Artefact[];
  /** Without a browser where nothing was printed. */
  readonly toolchain: Toolchain;
};

/**
 * Compares what is built with the digests in the tag of its release. The value is whether these are the released files,
 * each of them. Another commit is an error, and so are other bytes by the same tools.
 */
export function compareRelease(rebuilt: Rebuilt): Checked<boolean> {
  const { tag, message, commit, toolchain, lacksHistory } = rebuilt;
  if (message.commit !== commit) {
    const values = { tag, recorded: message.commit.slice(0, 12), commit: commit.slice(0, 12) };
    return { value: false, diagnostics: [report(releaseMoved, null, values)] };
  }
  const { same, different, unlisted } = sortFiles(rebuilt);
  const tools = toolsThatDiffer(toolchain, message.toolchain);
  const suspicious = different.filter((artefact) => !explains(tools, artefact));
  const diagnostics: Diagnostic[] = [
    ...(suspicious.length > 0 ? [report(releaseDiffers, null, { tag, ...someOf(suspicious) })] : []),
    ...(tools.length > 0 ? [otherTools(tag, tools, message)] : []),
    ...(lacksHistory ? [report(releaseWithoutHistory, null, { tag })] : []),
    ...(unlisted.length > 0 ? [report(releaseUnlisted, null, { tag, ...someOf(unlisted) })] : []),
  ];
  const isReleased = same.length > 0 && different.length === 0 && tools.length === 0 && !lacksHistory;
  return { value: isReleased, diagnostics };
}

type Sorted = Readonly<Record<'same' | 'different' | 'unlisted', readonly Artefact[]>>;

/** The files that can be compared: those with the recorded digest, those with another, and those without any. */
function sortFiles({ message, artefacts, lacksHistory }: Rebuilt): Sorted {
  const recorded = new Map(message.files.map(({ name, sha256 }) => [name, sha256]));
  const isWhole = message.files.every((file) => artefacts.some(({ name }) => name === file.name));
  const comparable = artefacts.filter(({ name }) => {
    if (overviews.has(name)) return isWhole && !lacksHistory;
    return name !== sums && !(lacksHistory && name.startsWith('handbook.'));
  });
  const listed = comparable.filter(({ name }) => recorded.has(name));
  const isSame = ({ name, bytes }: Artefact) => recorded.get(name) === sha256(bytes);
  return {
    same: listed.filter(isSame),
    different: listed.filter((artefact) => !isSame(artefact)),
    unlisted: comparable.filter(({ name }) => !recorded.has(name)),
  };
}

const sums = 'SHA256SUMS';
/** What tells of all the others, so that a part of a release has another. */
const overviews = new Set(['index.html', 'manifest.json']);

/** Where nothing was printed, the browser does not matter. */
function toolsThatDiffer(toolchain: Toolchain, recorded: Toolchain): readonly (keyof Toolchain)[] {
  const differing = differingTools(toolchain, recorded);
  return toolchain.chromium === null ? differing.filter((name) => name !== 'chromium') : differing;
}

/** Whether these tools may give a file other bytes: a page is made without the browser. */
function explains(tools: readonly (keyof Toolchain)[], { name, mediaType }: Artefact): boolean {
  const isPage = mediaType === 'text/html' && !overviews.has(name);
  return tools.some((tool) => !(isPage && tool === 'chromium'));
}

function otherTools(
  tag: string,
  differing: readonly (keyof Toolchain)[],
  { toolchain }: TagMessage,
): Diagnostic {
  const versioned = new Set<keyof Toolchain>(['tomwerk', 'node', 'chromium']);
  const tools = differing.map((name) =>
    versioned.has(name) ? `${name} ${toolchain[name] ?? ''}`.trim() : name,
  );
  return report(releaseOtherTools, null, { tag, tomwerk: toolchain.tomwerk, tools });
}

function someOf(artefacts: readonly Artefact[]) {
  const names = artefacts.map(({ name }) => name).toSorted();
  return { files: names.slice(0, 8), more: Math.max(0, names.length - 8) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
