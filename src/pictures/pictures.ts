import { encode } from 'fast-png';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import type { Artefact } from '../release/manifest.ts';
import { changedPages, type DocumentVersions, type PrintedDocument } from './changedPages.ts';
import type { ChangedPair } from './matchPages.ts';
import { pictureIndex } from './pictureIndex.ts';

/** A pair of pages, and the files that show them. */
export type PicturedPair = ChangedPair & {
  readonly pictures: { readonly before: string | null; readonly after: string | null };
};

/** What became of the pages of one document. */
export type PicturedDocument = {
  readonly name: string;
  readonly pairs: readonly PicturedPair[];
  /** How many more pairs differ that no picture was made of. */
  readonly leftOut: number;
};

export type Pictures = {
  readonly documents: readonly PicturedDocument[];
  /** The pictures (PNG), and `index.html` that shows them side by side. */
  readonly artefacts: readonly Artefact[];
};

/** So many pairs are pictured in all: nobody looks at more, and each takes a tenth of a second. */
const mostPairs = 40;

/** Makes pictures of the pages that differ between two versions, as they were and as they are. */
export async function picturePages(
  versions: readonly DocumentVersions[],
  language: MessageLanguage,
): Promise<Pictures> {
  const documents: PicturedDocument[] = [];
  const pictures = new Map<string, Artefact>();
  let left = mostPairs;
  for (const version of versions) {
    const changed = await changedPages(version);
    const pairs: PicturedPair[] = [];
    for (const pair of changed.slice(0, left)) {
      const before = await picture(version.before, `${version.name}-before`, pair.before);
      const after = await picture(version.after, `${version.name}-after`, pair.after);
      for (const made of [before, after]) if (made !== null) pictures.set(made.name, made);
      pairs.push({ ...pair, pictures: { before: before?.name ?? null, after: after?.name ?? null } });
    }
    left -= pairs.length;
    documents.push({ name: version.name, pairs, leftOut: changed.length - pairs.length });
  }
  return { documents, artefacts: [pictureIndex(documents, language), ...pictures.values()] };
}

async function picture(
  document: PrintedDocument | null,
  prefix: string,
  page: number | null,
): Promise<Artefact | null> {
  if (document === null || page === null) return null;
  const { width, height, pixels } = await document.photograph(page);
  return {
    name: `${prefix}-${String(page).padStart(3, '0')}.png`,
    mediaType: 'image/png',
    bytes: encode({ width, height, data: pixels, channels: 4, depth: 8 }),
    language: null,
    pages: null,
  };
}
