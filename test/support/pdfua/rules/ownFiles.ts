import { bytes, remove, replace, set, text } from '../base/changes.ts';
import { arrayAt, asDictionary, dictionaryAt, hasText, nameAt, textAt } from '../objects.ts';
import { breakage, type Rule } from '../rule.ts';
import { dublinCore } from '../xmp.ts';
import { xmpOf } from './metadata.ts';

/** Beyond the protocol: what a file says of itself, carries with it and does. */
export const ownFileRules: readonly Rule[] = [
  {
    checkpoint: 'own-metadata',
    clause: 'ISO 16684-1; ISO 32000-1, 14.3',
    says: 'The metadata are well-formed XML, and their title is that of the document information.',
    find: (document) => {
      const xmp = xmpOf(document);
      if (xmp === null) return [];
      const titles = [
        xmp.property(dublinCore, 'title') ?? '',
        document.info === null ? '' : textAt(document.info, 'Title'),
      ];
      return [
        ...(xmp.isWellFormed ? [] : ['The metadata are not well-formed.']),
        ...(titles[0] === '' || titles[0] === titles[1]
          ? []
          : [`The titles are “${titles.join('” and “')}”.`]),
      ];
    },
    broken: [
      breakage('two titles', (base) => set(base.info, 'Title', text('Another'))),
      breakage('no title in the information', (base) => remove(base.info, 'Title')),
      breakage('an element without end', (base) => replace(base, 'xmp', '</rdf:Description>', '')),
      breakage('a bare ampersand', (base) =>
        replace(base, 'xmp', 'part>1<', 'part>1</pdfuaid:part><dc:a>&</dc:a><pdfuaid:part>1<'),
      ),
    ],
  },
  {
    checkpoint: 'own-file-id',
    clause: 'ISO 32000-1, 14.4',
    says: 'The file has an id of two parts, of at least 16 bytes each.',
    find: ({ id }) =>
      id.length === 2 && id.every((part) => part.length >= 16) ? [] : ['The file has no such id.'],
    broken: [
      breakage('a short id', ({ file }) => {
        file.context.trailerInfo.ID = file.context.obj([bytes('a'), bytes('a')]);
      }),
    ],
  },
  {
    checkpoint: 'own-attachment',
    clause: 'ISO 32000-2, 14.13',
    says: 'Every embedded file belongs to the document, with a description and how it belongs.',
    find: ({ catalog, dictionaries }) => {
      const associated = arrayAt(catalog, 'AF').map(asDictionary);
      return dictionaries
        .filter((specification) => dictionaryAt(specification, 'EF') !== null)
        .filter(
          (file) =>
            !associated.includes(file) || !hasText(file, 'Desc') || nameAt(file, 'AFRelationship') === null,
        )
        .map((file) => `The file “${textAt(file, 'UF') ?? ''}” is not associated or not described.`);
    },
    broken: [
      breakage('a file that belongs to nothing', ({ file }) => remove(file.catalog, 'AF')),
      breakage('a file that is not described', (base) => remove(base.fileSpecification, 'Desc')),
      breakage('a file that belongs somehow', (base) => remove(base.fileSpecification, 'AFRelationship')),
    ],
  },
  {
    checkpoint: 'own-actions',
    clause: 'tomwerk: documents do nothing; ISO 14289-1, 7.19',
    says: 'Nothing happens when the document is opened or used, but that links lead to pages and addresses.',
    find: ({ dictionaries }) =>
      dictionaries
        .filter((found) => dictionaryAt(found, 'AA') !== null || actions.includes(nameAt(found, 'S') ?? ''))
        .map((found) => `There is an action /${nameAt(found, 'S') ?? 'AA'}.`),
    broken: [
      breakage('a script', ({ file }) =>
        set(file.catalog, 'OpenAction', { S: 'JavaScript', JS: text('app.beep()') }),
      ),
      breakage('a link that starts a program', (base) =>
        set(base.crossReference, 'AA', { E: { S: 'Launch', F: text('a') } }),
      ),
    ],
  },
];

/** ISO 32000-1, table 198, but for `GoTo` and `URI`. */
const actions = [
  ...['GoToR', 'GoToE', 'Launch', 'Thread', 'Sound', 'Movie', 'Hide', 'Named', 'SubmitForm', 'ResetForm'],
  ...['ImportData', 'JavaScript', 'SetOCGState', 'Rendition', 'Trans', 'GoTo3DView'],
];
