import { addElement, retype } from '../base/changes.ts';
import type { OpenDocument } from '../openDocument.ts';
import { breakage, type Rule } from '../rule.ts';
import {
  contentsGrammar,
  type Grammar,
  isInOrder,
  listGrammar,
  misplaced,
  rubyGrammar,
  tableGrammar,
  warichuGrammar,
} from './nesting.ts';

/** Matterhorn protocol, checkpoint 09: appropriate tags. */
export const tagRules: readonly Rule[] = [
  {
    checkpoint: '09-004',
    clause: 'ISO 14289-1, 7.2; ISO 32000-1, table 337',
    says: 'Tables are made of rows, or of head, bodies and foot with rows, and rows of cells.',
    find: (document) => judge(document, tableGrammar, 'Table', tableOrder),
    broken: [
      breakage('a cell that is no cell', (base) => retype(base, 'cell', 'P')),
      breakage('a row in a list item', (base) => retype(base, 'tableBody', 'Sect')),
      breakage('two heads', (base) => retype(base, 'tableBody', 'THead')),
      breakage('a table without rows', (base) => addElement(base, 'paragraph', 'Table')),
      breakage('two captions', (base) => {
        addElement(base, 'table', 'Caption', 'first');
        addElement(base, 'table', 'Caption');
      }),
      breakage('text in a table', (base) => retype(base, 'note', 'Table')),
    ],
  },
  {
    checkpoint: '09-005',
    clause: 'ISO 14289-1, 7.2; ISO 32000-1, table 336',
    says: 'Lists are made of items, and items of a label and a body.',
    find: (document) => judge(document, listGrammar, 'L', /^(Caption )?(LI )+$/),
    broken: [
      breakage('an item whose text is no body', (base) => retype(base, 'body', 'P')),
      breakage('an item outside of a list', (base) => retype(base, 'list', 'Sect')),
      breakage('a list without items', (base) => addElement(base, 'paragraph', 'L')),
    ],
  },
  {
    checkpoint: '09-006',
    clause: 'ISO 14289-1, 7.2; ISO 32000-1, table 333',
    says: 'Tables of contents are made of their items.',
    find: (document) => judge(document, contentsGrammar, 'TOC', /^(Caption )?((TOCI|TOC) )*$/),
    broken: [
      breakage('an item outside of the contents', (base) => retype(base, 'contents', 'Sect')),
      breakage('contents made of paragraphs', (base) => retype(base, 'contentsItem', 'P')),
    ],
  },
  {
    checkpoint: '09-007',
    clause: 'ISO 14289-1, 7.2; ISO 32000-1, table 338',
    says: 'Ruby texts are made of base and annotation.',
    find: (document) => judge(document, rubyGrammar, 'Ruby', /^RB (RT|RP RT RP) $/),
    broken: [breakage('a ruby text of a span', (base) => retype(base, 'paragraph', 'Ruby'))],
  },
  {
    checkpoint: '09-008',
    clause: 'ISO 14289-1, 7.2; ISO 32000-1, table 338',
    says: 'Warichu texts are made of text and punctuation.',
    find: (document) => judge(document, warichuGrammar, 'Warichu', /^(WT |WP WT WP )$/),
    broken: [breakage('a warichu text of a span', (base) => retype(base, 'paragraph', 'Warichu'))],
  },
];

/** One caption, before or behind the rows. */
const tableOrder = /^(?!Caption .*Caption )(Caption )?((TR )+|(THead )?(TBody )+(TFoot )?)(Caption )?$/;

function judge(
  { elements }: OpenDocument,
  grammar: Readonly<Record<string, Grammar>>,
  whole: string,
  order: RegExp,
): readonly string[] {
  const places = misplaced(elements, grammar);
  if (places.length > 0) return places;
  return elements
    .filter((found) => found.role === whole && !isInOrder(found, order))
    .map(
      ({ children }) => `/${whole} is made of: ${children.map(({ role }) => role).join(', ') || 'nothing'}.`,
    );
}
