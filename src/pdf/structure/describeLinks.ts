import type { Draft } from '../file/draft.ts';
import { reference, textString, withEntries } from '../file/makeObjects.ts';
import { isDictionary, isName, isString, type PdfDictionary } from '../file/objects.ts';
import { pageOfDestination, pagesOf } from '../pageNumbers.ts';
import type { Shown } from './dropContent.ts';
import { contentIn, type Element, elementsIn } from './element.ts';

/**
 * Gives every link a description (PDF/UA-1, 7.18.5): its own text, and for a link within the document the page to
 * which it leads. A link over several lines is several annotations with the same description.
 */
export function describeLinks(draft: Draft, document: Element, { text }: Shown, pageWord: string): void {
  const pageOf = pageOfDestination(draft, pagesOf(draft));
  for (const element of elementsIn(document)) {
    const annotations = element.kids.filter(({ kind }) => kind === 'annotation');
    if (annotations.length === 0) continue;
    const visible = text(contentIn(element));
    for (const kid of annotations) {
      if (kid.kind !== 'annotation') continue;
      const annotation = draft.resolve(reference(kid.number));
      if (!isDictionary(annotation)) continue;
      const description = describe(
        visible,
        addressOf(draft, annotation),
        pageOf(annotation.entries.get('Dest')),
        pageWord,
      );
      draft.replace(kid.number, withEntries(annotation, { Contents: textString(description), F: printed }));
    }
  }
}

/** Annotations are printed and, with it, not hidden (ISO 32000-1, table 165). */
const printed = 4;

function describe(text: string, address: string, page: number | null, pageWord: string): string {
  if (page === null) return text === '' ? address : text;
  // Lines of contents end with the number of the page.
  const shown = text.replace(new RegExp(`[\\s.…]+${page}$`), '');
  const target = `${pageWord} ${page}`;
  return shown === '' || shown === String(page) ? target : `${shown}, ${target}`;
}

/** Where a link leads: an address of the web, or the name of a place in the document. */
function addressOf(draft: Draft, annotation: PdfDictionary): string {
  const action = draft.resolve(annotation.entries.get('A'));
  const address = isDictionary(action) ? action.entries.get('URI') : annotation.entries.get('Dest');
  if (isString(address)) return address.bytes;
  return isName(address) ? address.name : '';
}
