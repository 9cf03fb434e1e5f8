import type { PDFDict } from '@cantoo/pdf-lib';
import { remove, set, text } from '../base/changes.ts';
import { hasText, nameAt } from '../objects.ts';
import type { OpenDocument, Page } from '../openDocument.ts';
import { outlineItems } from '../outline.ts';
import { type Drawing, isArtefact } from '../pageContent.ts';
import { isPiece, type Pieces, piecesOf } from '../pieces.ts';
import { breakage, type Rule } from '../rule.ts';
import { hasOwnLanguage } from '../structure.ts';
import { dublinCore } from '../xmp.ts';
import { xmpOf } from './metadata.ts';

const noLanguage = 'a document without language';
const allOther = (own: string) =>
  ['11-001', '11-002', '11-003', '11-004', '11-006', 'own-language'].filter(
    (checkpoint) => checkpoint !== own,
  );

/** Matterhorn protocol, checkpoint 11: declared natural language. The language of the document serves for everything. */
export const languageRules: readonly Rule[] = [
  {
    checkpoint: '11-001',
    clause: 'ISO 14289-1, 7.2',
    says: 'The language of all text on the pages is known.',
    find: (document) =>
      unlessDeclared(document, () => {
        const spoken = piecesOf(document.elements.filter(hasOwnLanguage));
        return document.pages.flatMap((page) =>
          page.content.drawings
            .filter((drawing) => drawing.kind === 'text' && !isSpoken(page, drawing, spoken))
            .map(() => `Page ${page.number}: text without a language.`),
        );
      }),
    broken: [withoutLanguage('11-001')],
  },
  {
    checkpoint: '11-002',
    clause: 'ISO 14289-1, 7.2',
    says: 'The language of all alternative, replacement and expansion texts is known.',
    find: (document) =>
      unlessDeclared(document, () =>
        document.elements
          .filter(({ dictionary }) => ['Alt', 'ActualText', 'E'].some((key) => hasText(dictionary, key)))
          .filter((element) => !hasOwnLanguage(element))
          .map(({ role }) => `/${role} has an alternative without a language.`),
      ),
    broken: [withoutLanguage('11-002')],
  },
  {
    checkpoint: '11-003',
    clause: 'ISO 14289-1, 7.2',
    says: 'The language of the outline is known.',
    find: (document) =>
      unlessDeclared(document, () =>
        outlineItems(document).length > 0 ? ['The outline is without a language.'] : [],
      ),
    broken: [
      breakage(
        'a language only in the structure tree',
        ({ file, elements }) => {
          remove(file.catalog, 'Lang');
          const document = elements.get('document');
          if (document !== undefined) set(document, 'Lang', text('en-GB'));
        },
        ['11-006', 'own-language'],
      ),
    ],
  },
  {
    checkpoint: '11-004',
    clause: 'ISO 14289-1, 7.2',
    says: 'The language of the contents of all annotations is known.',
    find: (document) =>
      unlessDeclared(document, () => {
        return annotationsOf(document)
          .filter((annotation) => hasText(annotation, 'Contents') && !hasSpokenOwner(document, annotation))
          .map(() => 'An annotation is without a language.');
      }),
    broken: [withoutLanguage('11-004')],
  },
  {
    checkpoint: '11-005',
    clause: 'ISO 14289-1, 7.2',
    says: 'The language of the descriptions of all form fields is known.',
    find: (document) =>
      unlessDeclared(document, () =>
        annotationsOf(document)
          .filter((annotation) => nameAt(annotation, 'Subtype') === 'Widget' && hasText(annotation, 'TU'))
          .filter((annotation) => !hasSpokenOwner(document, annotation))
          .map(() => 'A form field is without a language.'),
      ),
    broken: [
      breakage(
        'a form field, and a document without language',
        ({ file, link }) => {
          remove(file.catalog, 'Lang');
          set(link, 'Subtype', 'Widget');
          set(link, 'TU', text('Name'));
        },
        [...allOther('11-005'), '28-010'],
      ),
    ],
  },
  {
    checkpoint: '11-006',
    clause: 'ISO 14289-1, 7.2',
    says: 'The language of the metadata is known.',
    find: (document) =>
      unlessDeclared(document, () => {
        const languages = xmpOf(document)?.languages(dublinCore, 'title') ?? [];
        return languages.every((language) => language === 'x-default')
          ? ['dc:title is without a language.']
          : [];
      }),
    broken: [withoutLanguage('11-006')],
  },
];

function withoutLanguage(own: string) {
  return breakage(noLanguage, ({ file }) => remove(file.catalog, 'Lang'), allOther(own));
}

function unlessDeclared({ catalog }: OpenDocument, find: () => readonly string[]): readonly string[] {
  return hasText(catalog, 'Lang') ? [] : find();
}

function isSpoken(page: Page, { marks }: Drawing, known: Pieces<PDFDict>): boolean {
  return marks.some((mark) => isArtefact(mark) || mark.hasLanguage || isPiece(known, page.dictionary, mark));
}

function hasSpokenOwner({ elements }: OpenDocument, annotation: PDFDict): boolean {
  return elements.some((element) => element.objects.includes(annotation) && hasOwnLanguage(element));
}

function annotationsOf({ pages }: OpenDocument): readonly PDFDict[] {
  return pages.flatMap(({ annotations }) => annotations);
}
