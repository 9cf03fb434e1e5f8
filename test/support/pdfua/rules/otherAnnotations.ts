import type { PDFDict } from '@cantoo/pdf-lib';
import { isWithin, wrongAnnotations } from '../annotations.ts';
import { annotate, retype, set, text } from '../base/changes.ts';
import { dataAt, dictionaryAt, hasText, nameAt, valueAt } from '../objects.ts';
import type { OpenDocument } from '../openDocument.ts';
import { isArtefact } from '../pageContent.ts';
import { readContent } from '../readContent.ts';
import { breakage, type Rule } from '../rule.ts';

/** Matterhorn protocol, checkpoint 28: the kinds of annotations that no document of tomwerk has. */
export const otherAnnotationRules: readonly Rule[] = [
  {
    checkpoint: '28-005',
    clause: 'ISO 14289-1, 7.18.1',
    says: 'Every form field has a description, or its element an alternative text.',
    find: (document) =>
      wrongAnnotations(
        document,
        ({ dictionary, subtype, owner }) =>
          subtype === 'Widget' &&
          !hasText(dictionary, 'TU') &&
          !(owner !== null && hasText(owner.dictionary, 'Alt')),
      ),
    broken: [
      breakage('a form field without description', (base) => {
        set(base.link, 'Subtype', 'Widget');
        retype(base, 'link', 'Form');
      }),
    ],
  },
  {
    checkpoint: '28-007',
    clause: 'ISO 14289-1, 7.18.2',
    says: 'There is no trap network.',
    find: (document) => wrongAnnotations(document, ({ subtype }) => subtype === 'TrapNet'),
    broken: [breakage('a trap network', (base) => set(base.link, 'Subtype', 'TrapNet'))],
  },
  {
    checkpoint: '28-010',
    clause: 'ISO 14289-1, 7.18.4',
    says: 'Every form field belongs to an element Form.',
    find: (document) =>
      wrongAnnotations(document, (found) => found.subtype === 'Widget' && !isWithin(found, 'Form')),
    broken: [
      breakage('a form field in a link', (base) => {
        set(base.link, 'Subtype', 'Widget');
        set(base.link, 'TU', text('Name'));
      }),
    ],
  },
  {
    checkpoint: '28-016',
    clause: 'ISO 14289-1, 7.18.7 and 7.11',
    says: 'The file of a file attachment is named in both forms.',
    find: (document) =>
      wrongAnnotations(document, ({ dictionary, subtype }) => {
        const file = dictionaryAt(dictionary, 'FS');
        return subtype === 'FileAttachment' && !(file !== null && hasText(file, 'F') && hasText(file, 'UF'));
      }),
    broken: [
      breakage('a file attachment with one name', (base) => {
        annotate(base, 'FileAttachment');
        set(base.link, 'FS', { Type: 'Filespec', F: text('a.txt') });
      }),
    ],
  },
  {
    checkpoint: '28-017',
    clause: 'ISO 14289-1, 7.18.8',
    says: 'No printer’s mark is in the structure tree.',
    find: (document) =>
      wrongAnnotations(document, ({ subtype, owner }) => subtype === 'PrinterMark' && owner !== null),
    broken: [breakage('a printer’s mark in a link', (base) => set(base.link, 'Subtype', 'PrinterMark'))],
  },
  {
    checkpoint: '28-014',
    clause: 'ISO 14289-1, 7.18.6.2',
    says: 'Every media clip says of which type it is.',
    find: (document) => clipsWithout(document, 'CT'),
    broken: [
      breakage('a clip without type', ({ file }) =>
        clip(file.context, { Alt: [text('en'), text('A film')] }),
      ),
    ],
  },
  {
    checkpoint: '28-015',
    clause: 'ISO 14289-1, 7.18.6.2',
    says: 'Every media clip has an alternative text.',
    find: (document) => clipsWithout(document, 'Alt'),
    broken: [
      breakage('a clip without alternative', ({ file }) => clip(file.context, { CT: text('video/mp4') })),
    ],
  },
  {
    checkpoint: '28-018',
    clause: 'ISO 14289-1, 7.18.8',
    says: 'The appearance of every printer’s mark is an artefact.',
    find: (document) =>
      wrongAnnotations(
        document,
        ({ dictionary, subtype }) => subtype === 'PrinterMark' && !isFurniture(dictionary),
      ),
    broken: [
      breakage(
        'a printer’s mark that is drawn as content',
        ({ file, link }) => {
          const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] };
          set(link, 'Subtype', 'PrinterMark');
          set(link, 'AP', { N: file.context.register(file.context.flateStream('0 0 9 9 re f', form)) });
        },
        ['28-017'],
      ),
    ],
  },
];

/** Whether everything that the appearance of an annotation draws is an artefact. */
function isFurniture(annotation: PDFDict): boolean {
  const appearance = dictionaryAt(annotation, 'AP');
  const content = appearance === null ? null : dataAt(appearance, 'N');
  const { drawings } = readContent(content ?? new Uint8Array(), null, new Map());
  return drawings.every(({ marks }) => marks.some(isArtefact));
}

function clip(context: PDFDict['context'], entries: Parameters<typeof set>[2]): void {
  const holder = context.obj({});
  set(holder, 'Clip', { ...clipType, ...(typeof entries === 'object' ? entries : {}) });
  context.register(holder);
}

const clipType = { Type: 'MediaClip', S: 'MCD' };

function clipsWithout({ dictionaries }: OpenDocument, key: string): readonly string[] {
  return dictionaries
    .filter((clip) => nameAt(clip, 'S') === 'MCD' && valueAt(clip, key) === null)
    .map(() => `A media clip has no /${key}.`);
}
