import type { Draft } from '../file/draft.ts';
import { reference, textOfString, textString, withEntries } from '../file/makeObjects.ts';
import { isDictionary, isName, isString, type PdfDictionary } from '../file/objects.ts';
import { pageOfDestination, pagesOf } from '../pageNumbers.ts';
import { contentIn, type Element, elementsIn } from './element.ts';
import type { Shown } from './shown.ts';

/**
 * Gives every link a description (PDF/UA-1, 7.18.5): its own text, and for a link within the document the page to
 * which it leads. A link over several lines is several annotations with the same description.
 */
export function describeLinks(draft: Draft, document: Element, shown: Shown, pageWord: string): void {
  const pageOf = pageOfDestination(draft, pagesOf(draft));
  for (const element of elementsIn(document)) {
    for (const number of annotationsOf(element)) {
      const annotation = draft.resolve(reference(number));
      if (!isDictionary(annotation)) continue;
      const page = pageOf(annotation.entries.get('Dest'));
      const target = page === null ? [] : [`${pageWord} ${page}`];
      const parts = [...textsOf(element, page, shown), ...target];
      const description = parts.length === 0 ? addressOf(draft, annotation) : parts.join(', ');
      draft.replace(number, withEntries(annotation, { Contents: textString(description), F: printed }));
    }
  }
}

function annotationsOf({ kids }: Element): readonly number[] {
  return kids.flatMap((kid) => (kid.kind === 'annotation' ? [kid.number] : []));
}

/** What a link shows, without the number of the page that ends a line of contents, and the alternatives of its pictures. */
function textsOf(element: Element, page: number | null, shown: Shown): readonly string[] {
  const contents = contentIn(element);
  const isNumbered = page !== null && shown.text(contents.slice(-1)) === String(page);
  const text = shown.text(isNumbered ? contents.slice(0, -1) : contents).replace(/[\s.…]+$/, '');
  const alternatives = elementsIn(element).flatMap(({ entries }) => {
    const alternative = entries.get('Alt');
    return isString(alternative) ? [textOfString(alternative)] : [];
  });
  return [text, ...alternatives].filter((part) => part !== '');
}

/** Annotations are printed and, with it, not hidden (ISO 32000-1, table 165). */
const printed = 4;

/** Where a link leads: an address of the web, or the name of a place in the document. */
function addressOf(draft: Draft, annotation: PdfDictionary): string {
  const action = draft.resolve(annotation.entries.get('A'));
  const address = isDictionary(action) ? action.entries.get('URI') : annotation.entries.get('Dest');
  if (isString(address)) return address.bytes;
  return isName(address) ? address.name : '';
}
