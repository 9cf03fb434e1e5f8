import { plainText } from '../attachments/plainText.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { customerProse } from '../documents/prose.ts';
import type { Toolchain } from '../documents/provenance.ts';
import { readWords } from '../html/words.ts';
import type { SourceTree } from '../source/sourceTree.ts';
import type { Artefact } from './manifest.ts';
import type { ReleasedFile, TagMessage } from './tagMessage.ts';

/** A release that was built. */
export type BuiltRelease = {
  readonly version: string;
  /** The whole id of its commit. */
  readonly commit: string;
  readonly tree: SourceTree;
  readonly catalogue: Catalogue;
  readonly toolchain: Toolchain;
  /** The file `SHA256SUMS`. */
  readonly sums: Artefact;
};

/** What the tag of a release is going to say, in the language of its content. */
export function releaseMessage({
  version,
  commit,
  tree,
  catalogue,
  toolchain,
  sums,
}: BuiltRelease): TagMessage {
  return {
    version,
    organisation: catalogue.organisation?.fields.name ?? '',
    language: catalogue.sourceLanguage === 'de' ? 'de' : 'en',
    summary: summaryOf(version, catalogue, tree),
    commit,
    toolchain,
    files: filesIn(sums),
  };
}

/** What the release notes tell customers, without markup. */
function summaryOf(version: string, catalogue: Catalogue, tree: SourceTree): readonly string[] {
  const notes = catalogue.releases.find(({ id }) => id === version);
  const language = catalogue.sourceLanguage;
  const wording = readWords(tree, language).value;
  const prose = notes && customerProse(notes, { catalogue, language, shown: new Set() });
  return prose && wording ? plainText(prose, wording) : [];
}

function filesIn({ bytes }: Artefact): readonly ReleasedFile[] {
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => ({ sha256: line.slice(0, 64), name: line.slice(66) }));
}
