import { below, element, remove, set, text } from '../base/changes.ts';
import { hasText, nameAt, textAt, valueAt } from '../objects.ts';
import type { OpenDocument } from '../openDocument.ts';
import { breakage, type Rule } from '../rule.ts';
import { ancestorsOf, type StructureElement } from '../structure.ts';
import { tableAttributes } from '../tables.ts';

/** Matterhorn protocol, checkpoints 13 (graphics), 15 (tables), 17 (mathematics) and 19 (notes). */
export const elementRules: readonly Rule[] = [
  {
    checkpoint: '13-004',
    clause: 'ISO 14289-1, 7.3',
    says: 'Every figure has an alternative text, or a replacement.',
    find: (document) =>
      having(
        document,
        'Figure',
        ({ dictionary }) => !hasText(dictionary, 'Alt') && !hasText(dictionary, 'ActualText'),
      ).map(() => 'A figure has neither /Alt nor /ActualText.'),
    broken: [
      breakage('a figure without alternative', (base) => remove(element(base, 'figure'), 'Alt')),
      breakage('an empty alternative', (base) => set(element(base, 'figure'), 'Alt', text(' '))),
    ],
  },
  {
    checkpoint: '15-003',
    clause: 'ISO 14289-1, 7.5',
    says: 'Every head of a table says whether it is of a column or a row, unless cells name their heads.',
    find: (document) =>
      having(document, 'TH', (cell) => !hasScope(cell) && !namesHeads(document, cell)).map(
        () => 'A head cell has no /Scope.',
      ),
    broken: [
      breakage('a head without scope', (base) => remove(below(element(base, 'headCell'), 'A'), 'Scope')),
      breakage('a head with a scope that there is not', (base) => {
        set(below(element(base, 'headCell'), 'A'), 'Scope', 'Table');
      }),
      breakage('a scope that belongs to another owner', (base) => {
        set(below(element(base, 'headCell'), 'A'), 'O', 'Layout');
      }),
    ],
  },
  {
    checkpoint: '17-002',
    clause: 'ISO 14289-1, 7.7',
    says: 'Every formula has an alternative text.',
    find: (document) =>
      having(document, 'Formula', ({ dictionary }) => !hasText(dictionary, 'Alt')).map(
        () => 'A formula has no /Alt.',
      ),
    broken: [breakage('a formula without alternative', (base) => remove(element(base, 'formula'), 'Alt'))],
  },
  {
    checkpoint: '19-003',
    clause: 'ISO 14289-1, 7.9',
    says: 'Every note has an id.',
    find: (document) =>
      having(document, 'Note', ({ dictionary }) => !hasText(dictionary, 'ID')).map(
        () => 'A note has no /ID.',
      ),
    broken: [breakage('a note without id', (base) => remove(element(base, 'note'), 'ID'))],
  },
  {
    checkpoint: '19-004',
    clause: 'ISO 14289-1, 7.9',
    says: 'No two notes have the same id.',
    find: (document) => {
      const ids = having(document, 'Note', () => true).flatMap(
        ({ dictionary }) => textAt(dictionary, 'ID') ?? [],
      );
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two notes have the id ${id}.`);
    },
    broken: [
      breakage('two notes with one id', (base) => set(element(base, 'note'), 'ID', text('secondNote'))),
    ],
  },
];

function having(
  { elements }: OpenDocument,
  role: string,
  isWrong: (element: StructureElement) => boolean,
): readonly StructureElement[] {
  return elements.filter((found) => found.role === role && isWrong(found));
}

function hasScope(cell: StructureElement): boolean {
  const scopes = tableAttributes(cell).map((attributes) => nameAt(attributes, 'Scope') ?? '');
  return scopes.some((scope) => ['Row', 'Column', 'Both'].includes(scope));
}

function namesHeads({ elements }: OpenDocument, cell: StructureElement): boolean {
  const table = ancestorsOf(cell).find(({ role }) => role === 'Table');
  const cells = elements.filter((other) => table !== undefined && ancestorsOf(other).includes(table));
  return cells.some((other) =>
    tableAttributes(other).some((attributes) => valueAt(attributes, 'Headers') !== null),
  );
}
