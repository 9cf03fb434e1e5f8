import { isDescribed, isWithin, wrongAnnotations } from '../annotations.ts';
import { annotate, element, remove, retype, set, text } from '../base/changes.ts';
import { hasText, nameAt } from '../objects.ts';
import type { OpenDocument } from '../openDocument.ts';
import { breakage, type Rule } from '../rule.ts';

/** Subtypes with rules of their own, and those that ISO 32000-1, table 169, knows besides. */
const special = ['Link', 'Widget', 'PrinterMark', 'TrapNet'];
const ordinary = [
  ...['Text', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight', 'Underline'],
  ...['Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink', 'FileAttachment', 'Sound', 'Movie', 'Screen'],
  ...['Watermark', '3D', 'Redact'],
];

/** Matterhorn protocol, checkpoint 28: annotations. */
export const annotationRules: readonly Rule[] = [
  {
    checkpoint: '28-002',
    clause: 'ISO 14289-1, 7.18.1',
    says: 'Every annotation but links, form fields and printer’s marks belongs to an element Annot.',
    find: (document) =>
      wrongAnnotations(
        document,
        ({ subtype, owner }) => ordinary.includes(subtype) && owner?.role !== 'Annot',
      ),
    broken: [breakage('a comment in a link', (base) => set(base.link, 'Subtype', 'Text'))],
  },
  {
    checkpoint: '28-004',
    clause: 'ISO 14289-1, 7.18.1',
    says: 'Every annotation has contents, or its element an alternative text.',
    find: (document) =>
      wrongAnnotations(
        document,
        (annotation) => ordinary.includes(annotation.subtype) && !isDescribed(annotation),
      ),
    broken: [
      breakage('a comment that says nothing', (base) => {
        annotate(base, 'Text');
        remove(base.link, 'Contents');
      }),
    ],
  },
  {
    checkpoint: '28-006',
    clause: 'ISO 14289-1, 7.18.2',
    says: 'An annotation of a kind that PDF does not know is described and belongs to an element Annot.',
    find: (document) =>
      wrongAnnotations(
        document,
        (annotation) =>
          ![...special, ...ordinary].includes(annotation.subtype) &&
          !(isDescribed(annotation) && annotation.owner?.role === 'Annot'),
      ),
    broken: [breakage('an annotation of an unknown kind', (base) => set(base.link, 'Subtype', 'Hint'))],
  },
  {
    checkpoint: '28-008',
    clause: 'ISO 14289-1, 7.18.3',
    says: 'Every page with annotations says in which order the tabulator visits them.',
    find: (document) => pagesWith(document, (order) => order === null),
    broken: [breakage('no order', (base) => remove(base.page, 'Tabs'))],
  },
  {
    checkpoint: '28-009',
    clause: 'ISO 14289-1, 7.18.3',
    says: 'The tabulator visits annotations in the order of the structure.',
    find: (document) => pagesWith(document, (order) => order !== null && order !== 'S'),
    broken: [breakage('an order of rows', (base) => set(base.page, 'Tabs', 'R'))],
  },
  {
    checkpoint: '28-011',
    clause: 'ISO 14289-1, 7.18.5',
    says: 'Every link belongs to an element Link.',
    find: (document) =>
      wrongAnnotations(document, (found) => found.subtype === 'Link' && !isWithin(found, 'Link')),
    broken: [
      breakage('a link in a span', (base) => retype(base, 'link', 'Span')),
      breakage('a link that belongs to nothing', (base) => set(element(base, 'link'), 'K', [4]), [
        'own-annotation-owner',
      ]),
    ],
  },
  {
    checkpoint: '28-012',
    clause: 'ISO 14289-1, 7.18.5',
    says: 'Every link says in its contents where it leads.',
    find: (document) =>
      wrongAnnotations(
        document,
        ({ dictionary, subtype }) => subtype === 'Link' && !hasText(dictionary, 'Contents'),
      ),
    broken: [
      breakage('a link without contents', (base) => remove(base.link, 'Contents')),
      breakage('a link with empty contents', (base) => set(base.link, 'Contents', text(''))),
    ],
  },
];

function pagesWith({ pages }: OpenDocument, isWrong: (order: string | null) => boolean): readonly string[] {
  return pages
    .filter(({ annotations, dictionary }) => annotations.length > 0 && isWrong(nameAt(dictionary, 'Tabs')))
    .map(({ number, dictionary }) => `Page ${number}: /Tabs is ${nameAt(dictionary, 'Tabs') ?? 'missing'}.`);
}
