import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { HtmlDocument } from '../html/htmlDocument.ts';
import type { Finishing } from '../pdf/finishing.ts';
import { compareTexts } from './compareTexts.ts';
import { finishingSurfaces } from './finishingSurfaces.ts';
import { htmlSurfaces } from './htmlSurfaces.ts';
import type { Versions } from './project.ts';
import type { Reader } from './publicTexts.ts';
import type { Surface } from './surface.ts';

/** A finished document that leaves the organisation: its page, and as `sheet` its PDF before it is printed. */
export type Outgoing = {
  readonly page: HtmlDocument;
  readonly sheet: { readonly page: HtmlDocument; readonly finishing: Finishing } | null;
};

/**
 * What documents would disclose to a reader who may not see it (Art. 4(2) GDPR); an error each. Documents about two
 * versions are made of both, the later one first: what one of them shows the reader is no secret.
 */
export function findDisclosures(
  versions: Versions,
  reader: Reader,
  documents: readonly Outgoing[],
): Diagnostic[] {
  const texts = documents.flatMap((outgoing) =>
    surfacesOf(outgoing).map((surface) => ({ ...surface, document: outgoing.page.name })),
  );
  return compareTexts(versions, reader, texts);
}

/** The page and the printed page say nearly the same; what both say is compared once. */
function surfacesOf({ page, sheet }: Outgoing): Surface[] {
  const surfaces = [
    ...htmlSurfaces(page.html),
    ...(sheet === null ? [] : [...htmlSurfaces(sheet.page.html), ...finishingSurfaces(sheet.finishing)]),
  ];
  return [...new Map(surfaces.map((surface) => [JSON.stringify(surface), surface])).values()];
}
