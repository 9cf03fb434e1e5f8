import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { HtmlDocument } from '../html/htmlDocument.ts';
import type { Finishing } from '../pdf/finishing.ts';
import { compareTexts } from './compareTexts.ts';
import { finishingSurfaces } from './finishingSurfaces.ts';
import { htmlSurfaces } from './htmlSurfaces.ts';
import type { Content } from './project.ts';
import type { Reader } from './publicTexts.ts';

/** A finished document that leaves the organisation: its page, and what its PDF says of itself and carries. */
export type Outgoing = { readonly page: HtmlDocument; readonly finishing: Finishing };

/** What documents would disclose to a reader who may not see it (Art. 4(2) GDPR); an error each. */
export function findDisclosures(
  content: Content,
  reader: Reader,
  documents: readonly Outgoing[],
): Diagnostic[] {
  const texts = documents.flatMap(({ page, finishing }) =>
    [...htmlSurfaces(page.html), ...finishingSurfaces(finishing)].map((surface) => ({
      ...surface,
      document: page.name,
    })),
  );
  return compareTexts(content, reader, texts);
}
