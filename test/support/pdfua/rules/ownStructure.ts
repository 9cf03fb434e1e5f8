import { PDFArray } from '@cantoo/pdf-lib';
import { below, element, remove, replace, set, text } from '../base/changes.ts';
import { arrayAt, booleanAt, dictionaryAt, numberAt, textAt } from '../objects.ts';
import type { OpenDocument } from '../openDocument.ts';
import { isArtefact } from '../pageContent.ts';
import { parentTreeOf } from '../parentTree.ts';
import { pieces, piecesOf } from '../pieces.ts';
import { breakage, type Rule } from '../rule.ts';

/** Beyond the protocol: the structure tree and the pages agree, and content can be read at all. */
export const structureRules: readonly Rule[] = [
  {
    checkpoint: 'own-tagged',
    clause: 'ISO 14289-1, 7.1; ISO 32000-1, 14.7.1',
    says: 'The document says that it is tagged, and has a structure tree.',
    find: ({ catalog, structureRoot }) => {
      const marking = dictionaryAt(catalog, 'MarkInfo');
      const isMarked = marking !== null && booleanAt(marking, 'Marked') === true;
      return [
        ...(isMarked ? [] : ['/Marked is not true.']),
        ...(structureRoot === null ? ['There is no tree.'] : []),
      ];
    },
    broken: [
      breakage('a document that does not say so', ({ file }) => {
        set(below(file.catalog, 'MarkInfo'), 'Marked', false);
      }),
      breakage('a document without a tree', ({ file }) => remove(file.catalog, 'StructTreeRoot'), [
        '01-005',
        '28-011',
        'own-annotation-owner',
        'own-content-owner',
      ]),
    ],
  },
  {
    checkpoint: 'own-content',
    clause: 'ISO 32000-1, 7.8.2 and 14.6',
    says: 'The content of every page can be read: operators, brackets and marks are complete.',
    find: ({ pages }) =>
      pages.flatMap(({ number, content }) => content.faults.map((fault) => `Page ${number}: ${fault}`)),
    broken: [
      breakage('a mark without end', (base) => replace(base, 'content', /EMC$/, '')),
      breakage('an end without a mark', (base) => replace(base, 'content', /$/, ' EMC')),
      breakage('a bracket without end', (base) => replace(base, 'content', /$/, ' /Artifact BMC EMC (')),
      breakage('a state that is not restored', (base) => replace(base, 'content', /$/, ' q')),
      breakage('an image that there is not', (base) => replace(base, 'content', '/Im1 Do', '/Im2 Do')),
      breakage('text before a font', (base) => replace(base, 'content', '/F1 12 Tf', '')),
    ],
  },
  {
    checkpoint: 'own-content-owner',
    clause: 'ISO 32000-1, 14.7.4',
    says: 'Every piece of tagged content has one element, and that element and the parent tree know each other.',
    find: findOwners,
    broken: [
      breakage('content of no element', (base) => {
        replace(base, 'content', /$/, ' /P <</MCID 99>> BDC EMC');
      }),
      breakage('two pieces with one number', (base) =>
        replace(base, 'content', /$/, ' /P <</MCID 0>> BDC EMC'),
      ),
      breakage('an element whose content is gone', (base) => {
        set(element(base, 'heading'), 'K', [0, 99]);
      }),
      breakage('two elements of one piece', (base) => set(element(base, 'section'), 'K', [1, 0])),
      breakage('a parent tree that leads elsewhere', (base) => {
        const [, parents] = arrayAt(below(base.structureRoot, 'ParentTree'), 'Nums');
        if (!(parents instanceof PDFArray)) throw new Error('The parent tree of the base file has no array.');
        const [first, second] = [parents.get(0), parents.get(1)];
        parents.set(0, second);
        parents.set(1, first);
      }),
    ],
  },
  {
    checkpoint: 'own-annotation-owner',
    clause: 'ISO 32000-1, 14.7.4.3',
    says: 'Every annotation belongs to one element, and the parent tree knows it.',
    find: (document) => {
      const parents = parentTreeOf(document);
      return document.pages.flatMap(({ number, annotations }) =>
        annotations
          .filter((annotation) => {
            const owners = document.elements.filter(({ objects }) => objects.includes(annotation));
            const key = numberAt(annotation, 'StructParent');
            return owners.length !== 1 || key === null || parents.get(key) !== owners[0]?.dictionary;
          })
          .map(() => `Page ${number}: an annotation has not one element that the parent tree knows.`),
      );
    },
    broken: [
      breakage('a link without a key', (base) => remove(base.link, 'StructParent')),
      breakage('a link with the key of another', (base) => set(base.link, 'StructParent', 2)),
    ],
  },
  {
    checkpoint: 'own-artefact-type',
    clause: 'ISO 14289-1, 7.8; ISO 32000-1, table 330',
    says: 'Every artefact with text says of which of the four types it is, such as pagination.',
    find: ({ pages }) =>
      pages.flatMap(({ number, content }) =>
        content.drawings
          .filter(({ kind }) => kind === 'text')
          .flatMap(({ marks }) =>
            marks.filter((mark) => isArtefact(mark) && !artefactTypes.includes(mark.artefactType ?? '')),
          )
          .map(() => `Page ${number}: text in an artefact without a type.`),
      ),
    broken: [
      breakage('a footer without a type', (base) => {
        replace(base, 'content', '<</Type /Pagination /Subtype /Footer>> BDC', 'BMC');
      }),
      breakage('a footer of a type that there is not', (base) => {
        replace(base, 'content', '/Pagination', '/Footer');
      }),
    ],
  },
  {
    checkpoint: 'own-language',
    clause: 'ISO 14289-1, 7.2; BCP 47',
    says: 'The document has a language, and every language of it is a tag of BCP 47.',
    find: ({ catalog, elements }) => {
      const all = elements.flatMap(({ dictionary }) => textAt(dictionary, 'Lang') ?? []);
      const tags = [...new Set([textAt(catalog, 'Lang') ?? '', ...all])];
      return tags.filter((tag) => !isLanguageTag(tag)).map((tag) => `“${tag}” is no language.`);
    },
    broken: [
      breakage('a language that is none', ({ file }) => set(file.catalog, 'Lang', text('German'))),
      breakage('a passage in a language that is none', (base) => {
        set(element(base, 'paragraph'), 'Lang', text('de_DE'));
      }),
    ],
  },
];

const artefactTypes = ['Pagination', 'Layout', 'Page', 'Background'];

/** Names of languages in full have the form of a tag, but no registered language has more than three letters. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[A-Za-z]{2,3}(?:-|$)/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function findOwners(document: OpenDocument): readonly string[] {
  const parents = parentTreeOf(document);
  const owners = piecesOf(document.elements);
  const marks = pieces<string>();
  for (const { number, dictionary, content } of document.pages) {
    for (const { mcid, form } of content.marks) {
      if (mcid !== null) marks.add(form ?? dictionary, mcid, `Page ${number}: content ${mcid}`);
    }
  }
  const unclear = marks.all().filter(({ holder, mcid, values }) => {
    const [owner, ...others] = owners.of(holder, mcid);
    const listed = holder === null ? undefined : parents.get(numberAt(holder, 'StructParents') ?? -1);
    const known = Array.isArray(listed) ? listed[mcid] : undefined;
    return values.length > 1 || owner === undefined || others.length > 0 || known !== owner;
  });
  const lost = owners.all().filter(({ holder, mcid }) => marks.of(holder, mcid).length === 0);
  return [
    ...unclear.map(({ values }) => `${values[0]} has not one element that the parent tree knows.`),
    ...lost.map(({ mcid }) => `Content ${mcid}, which an element names, is on no page.`),
  ];
}
