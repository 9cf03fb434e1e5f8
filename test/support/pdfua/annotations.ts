import type { PDFDict } from '@cantoo/pdf-lib';
import { hasText, nameAt, numberAt } from './objects.ts';
import type { OpenDocument, Page } from './openDocument.ts';
import { ancestorsOf, type StructureElement } from './structure.ts';

/** An annotation, where it is shown, and the element that holds it. */
export type Annotation = {
  readonly dictionary: PDFDict;
  readonly subtype: string;
  readonly page: Page;
  readonly owner: StructureElement | null;
};

const hidden = 2;

/** The annotations that a reader can see (ISO 14289-1, 7.18.1, leaves out hidden ones and pop-ups). */
function annotationsOf({ pages, elements }: OpenDocument): readonly Annotation[] {
  return pages.flatMap((page) =>
    page.annotations
      .filter((dictionary) => ((numberAt(dictionary, 'F') ?? 0) & hidden) === 0)
      .map((dictionary) => ({
        dictionary,
        subtype: nameAt(dictionary, 'Subtype') ?? '',
        page,
        owner: elements.find(({ objects }) => objects.includes(dictionary)) ?? null,
      }))
      .filter(({ subtype }) => subtype !== 'Popup'),
  );
}

/** The places of the annotations that something is wrong with. */
export function wrongAnnotations(
  document: OpenDocument,
  isWrong: (annotation: Annotation) => boolean,
): readonly string[] {
  return annotationsOf(document)
    .filter(isWrong)
    .map(({ page, subtype, owner }) => `Page ${page.number}: /${subtype} in ${owner?.role ?? 'nothing'}.`);
}

/** Whether an annotation or its element says what it is. */
export function isDescribed({ dictionary, owner }: Annotation): boolean {
  return hasText(dictionary, 'Contents') || (owner !== null && hasText(owner.dictionary, 'Alt'));
}

/** Whether an annotation belongs to an element of a role, or to one within it. */
export function isWithin({ owner }: Annotation, role: string): boolean {
  return owner !== null && [owner, ...ancestorsOf(owner)].some((above) => above.role === role);
}
