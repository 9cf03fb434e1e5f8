import { createHash } from 'node:crypto';
import type { DocumentEdition } from '../documents/edition.ts';
import type { Provenance } from '../documents/provenance.ts';
import { compareCodePoints } from '../source/sourceTree.ts';

/** One finished file of the output, still in memory. */
export type Artefact = {
  /** A plain file name, such as `handbook.de.pdf`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** BCP 47 tag; `null` where a file has no language or several. */
  readonly language: string | null;
  /** `null` where a file has no pages. */
  readonly pages: number | null;
};

/** What `manifest.json` says about one file. */
export type ManifestFile = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hexadecimal digest of the bytes. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly pages: number | null;
  readonly language: string | null;
};

/** The part of an edition that is the same for all its files. */
export type Source = Pick<DocumentEdition, 'release' | 'date' | 'provenance'>;

/** What `manifest.json` holds: which files a build made, of what, and with what. */
export type Manifest = Provenance & {
  /** By this word a build recognises the output of an earlier one. */
  readonly generator: 'tomwerk';
  /** `null` for a draft. */
  readonly version: string | null;
  /** ISO date on the documents. */
  readonly date: string;
  readonly files: readonly ManifestFile[];
};

/** The manifest of a build; it lists neither itself nor `SHA256SUMS`. */
export function manifestOf(
  artefacts: readonly Artefact[],
  { release: version, date, provenance }: Source,
): Manifest {
  const files = artefacts.map(manifestFile).sort((a, b) => compareCodePoints(a.name, b.name));
  return { generator: 'tomwerk', version, date, ...provenance, files };
}

/**
 * The two files that go out beside the documents: `manifest.json`, and `SHA256SUMS` for `sha256sum --check`,
 * which lists every file but itself.
 */
export function manifestArtefacts(
  artefacts: readonly Artefact[],
  source: Source,
): readonly [manifest: Artefact, sums: Artefact] {
  const manifest = manifestOf(artefacts, source);
  const manifestJson = textArtefact(
    'manifest.json',
    'application/json',
    `${JSON.stringify(manifest, null, 2)}\n`,
  );
  const sums = [...manifest.files, manifestFile(manifestJson)]
    .sort((a, b) => compareCodePoints(a.name, b.name))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
  return [manifestJson, textArtefact('SHA256SUMS', 'text/plain', sums)];
}

function manifestFile({ name, mediaType, bytes, language, pages }: Artefact): ManifestFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, size: bytes.byteLength, sha256, mediaType, pages, language };
}

function textArtefact(name: string, mediaType: string, text: string): Artefact {
  return { name, mediaType, bytes: new TextEncoder().encode(text), language: null, pages: null };
}
