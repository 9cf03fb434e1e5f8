import type { PDFDict } from '@cantoo/pdf-lib';
import { remove, replace, set, text } from '../base/changes.ts';
import { arrayAt, dataAt, dataOf, dictionaryAt, hasText, nameAt, numberAt } from '../objects.ts';
import { breakage, type Rule } from '../rule.ts';

/** The 10th bit of the permissions: reading aloud (ISO 32000-1, table 22). */
const accessibilityBit = 1 << 9;

/** Matterhorn protocol, checkpoints 21 (embedded files), 25 (XFA), 26 (security) and 30 (XObjects). */
export const fileRules: readonly Rule[] = [
  {
    checkpoint: '21-001',
    clause: 'ISO 14289-1, 7.11',
    says: 'Every embedded file is named in both forms.',
    find: ({ dictionaries }) =>
      dictionaries
        .filter((specification) => dictionaryAt(specification, 'EF') !== null)
        .filter((specification) => !hasText(specification, 'F') || !hasText(specification, 'UF'))
        .map(() => 'An embedded file lacks /F or /UF.'),
    broken: [
      breakage('a file without /UF', (base) => remove(base.fileSpecification, 'UF')),
      breakage('a file without /F', (base) => remove(base.fileSpecification, 'F')),
    ],
  },
  {
    checkpoint: '25-001',
    clause: 'ISO 14289-1, 7.15',
    says: 'There is no form that has to be drawn by a program (XFA).',
    find: ({ catalog }) => {
      const form = dictionaryAt(catalog, 'AcroForm');
      const parts = form === null ? [] : [dataAt(form, 'XFA'), ...arrayAt(form, 'XFA').map(dataOf)];
      const text = parts.map((part) => Buffer.from(part ?? []).toString('utf8')).join('');
      return /<dynamicRender\s*>\s*required\s*</.test(text) ? ['The form requires dynamic rendering.'] : [];
    },
    broken: [
      breakage('a dynamic form', ({ file }) => {
        const form = '<config><acrobat><dynamicRender >required</dynamicRender ></acrobat></config>';
        const stream = file.context.register(file.context.flateStream(form));
        set(file.catalog, 'AcroForm', { Fields: [], XFA: [text('config'), stream] });
      }),
    ],
  },
  {
    checkpoint: '26-001',
    clause: 'ISO 14289-1, 7.16',
    says: 'An encrypted document says what is permitted.',
    find: ({ encryption }) =>
      encryption !== null && numberAt(encryption, 'P') === null ? ['The encryption has no /P.'] : [],
    broken: [breakage('encryption without permissions', ({ file }) => encrypt(file.context, {}))],
  },
  {
    checkpoint: '26-002',
    clause: 'ISO 14289-1, 7.16',
    says: 'An encrypted document permits reading aloud.',
    find: ({ encryption }) => {
      const permissions = encryption === null ? null : numberAt(encryption, 'P');
      const isMute = permissions !== null && (permissions & accessibilityBit) === 0;
      return isMute ? ['The encryption forbids accessibility.'] : [];
    },
    broken: [
      breakage('encryption that mutes', ({ file }) => encrypt(file.context, { P: -1 - accessibilityBit })),
    ],
  },
  {
    checkpoint: '30-001',
    clause: 'ISO 14289-1, 7.20',
    says: 'No form XObject is taken from another file.',
    find: ({ dictionaries }) =>
      dictionaries
        .filter((object) => nameAt(object, 'Subtype') === 'Form' && dictionaryAt(object, 'Ref') !== null)
        .map(() => 'A form XObject is a reference.'),
    broken: [
      breakage('a reference XObject', ({ file }) => {
        const reference = { F: text('other.pdf'), Page: 0 };
        const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] };
        const form = file.context.flateStream('', entries);
        set(form.dict, 'Ref', reference);
        file.context.register(form);
      }),
    ],
  },
  {
    checkpoint: '30-002',
    clause: 'ISO 14289-1, 7.20',
    says: 'No form XObject with tagged content is drawn twice.',
    find: ({ pages }) => {
      const drawn = pages.flatMap(({ content }) => content.forms);
      const tagged = pages.flatMap(({ content }) => content.marks).filter(({ mcid }) => mcid !== null);
      return [...new Set(drawn)]
        .filter((form) => drawn.indexOf(form) !== drawn.lastIndexOf(form))
        .filter((form) => tagged.some((mark) => mark.form === form))
        .map(() => 'A form XObject with tagged content is drawn more than once.');
    },
    broken: [
      breakage(
        'a heading in a form XObject that is drawn twice',
        (base) => {
          const { context } = base.file;
          const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] };
          const form = context.register(context.flateStream('/P <</MCID 0>> BDC 0 0 1 1 re f EMC', entries));
          set(base.page, 'Resources', { Font: { F1: base.font }, XObject: { Fm1: form } });
          replace(base, 'content', /^/, '/Artifact <</Type /Layout>> BDC /Fm1 Do /Fm1 Do EMC ');
          replace(base, 'content', '/Im1 Do', '');
        },
        ['01-004', 'own-content-owner'],
      ),
    ],
  },
];

type Context = PDFDict['context'];

function encrypt(context: Context, permissions: { readonly P?: number }): void {
  const filter = { Filter: 'Standard', V: 2, R: 3, Length: 128, O: text(''), U: text('') };
  context.trailerInfo.Encrypt = context.register(context.obj({ ...filter, ...permissions }));
}
