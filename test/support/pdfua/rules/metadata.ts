import { below, remove, replace, set } from '../base/changes.ts';
import { booleanAt, dataAt, dictionaryAt } from '../objects.ts';
import type { OpenDocument } from '../openDocument.ts';
import { breakage, type Rule } from '../rule.ts';
import { dublinCore, pdfUaIdentifier, readXmp, type Xmp } from '../xmp.ts';

/** The metadata of the document; `null` for none. */
export function xmpOf({ catalog }: OpenDocument): Xmp | null {
  const data = dataAt(catalog, 'Metadata');
  return data === null ? null : readXmp(data);
}

/** Matterhorn protocol, checkpoints 06 (metadata) and 07 (dictionary). */
export const metadataRules: readonly Rule[] = [
  {
    checkpoint: '06-001',
    clause: 'ISO 14289-1, 7.1',
    says: 'The document has XMP metadata.',
    find: (document) => (xmpOf(document) === null ? ['There is no XMP metadata.'] : []),
    broken: [
      breakage('no metadata', (base) => {
        base.xmp = '';
      }),
    ],
  },
  {
    checkpoint: '06-002',
    clause: 'ISO 14289-1, 5',
    says: 'The metadata name, under the prefix pdfuaid, the part of PDF/UA that the document follows: 1.',
    find: (document) => {
      const xmp = xmpOf(document);
      if (xmp === null) return [];
      const part = xmp.property(pdfUaIdentifier, 'part');
      const others = xmp.prefixes(pdfUaIdentifier).filter((prefix) => prefix !== 'pdfuaid');
      return [
        ...(part === '1' ? [] : [`pdfuaid:part is ${part ?? 'missing'}.`]),
        ...others.map((prefix) => `The prefix of the identifier is ${prefix}.`),
      ];
    },
    broken: [
      breakage('no identifier', (base) => replace(base, 'xmp', /<pdfuaid:part>.*?<\/pdfuaid:part>/, '')),
      breakage('another prefix', (base) => {
        base.xmp = base.xmp.replaceAll('pdfuaid:', 'ua:').replace(':pdfuaid=', ':ua=');
      }),
      breakage('another part', (base) => replace(base, 'xmp', 'part>1<', 'part>3<')),
      breakage('an identifier of another namespace', (base) =>
        replace(base, 'xmp', '/pdfua/ns/id/', '/pdfa/ns/id/'),
      ),
    ],
  },
  {
    checkpoint: '06-003',
    clause: 'ISO 14289-1, 7.1',
    says: 'The metadata have a title.',
    find: (document) => {
      const xmp = xmpOf(document);
      return xmp === null || xmp.property(dublinCore, 'title') ? [] : ['dc:title is missing or empty.'];
    },
    broken: [
      breakage('no title', (base) => replace(base, 'xmp', /<dc:title>.*?<\/dc:title>/, '')),
      breakage('an empty title', (base) => replace(base, 'xmp', 'Protection &amp; measures', ' ')),
    ],
  },
  {
    checkpoint: '07-001',
    clause: 'ISO 14289-1, 7.1',
    says: 'The document says whether a window shows its title.',
    find: (document) => (showsTitle(document) === null ? ['/DisplayDocTitle is missing.'] : []),
    broken: [
      breakage('no viewer preferences', ({ file }) => remove(file.catalog, 'ViewerPreferences')),
      breakage('no preference', ({ file }) => {
        remove(below(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle');
      }),
    ],
  },
  {
    checkpoint: '07-002',
    clause: 'ISO 14289-1, 7.1',
    says: 'A window shows the title of the document, not the name of its file.',
    find: (document) => (showsTitle(document) === false ? ['/DisplayDocTitle is false.'] : []),
    broken: [
      breakage('the name of the file in the window', ({ file }) => {
        set(below(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle', false);
      }),
    ],
  },
];

function showsTitle({ catalog }: OpenDocument): boolean | null {
  const preferences = dictionaryAt(catalog, 'ViewerPreferences');
  return preferences === null ? null : booleanAt(preferences, 'DisplayDocTitle');
}
