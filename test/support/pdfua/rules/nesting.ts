import type { StructureElement } from '../structure.ts';

/** What may stand where (ISO 32000-1, 14.8.4). `null` for anything. */
export type Grammar = {
  readonly parents: readonly string[] | null;
  readonly children: readonly string[] | null;
};

const rows = ['TR'];
const groups = ['THead', 'TBody', 'TFoot'];

/** ISO 32000-1, table 337 */
export const tableGrammar: Readonly<Record<string, Grammar>> = {
  Table: { parents: null, children: ['Caption', ...groups, ...rows] },
  THead: { parents: ['Table'], children: rows },
  TBody: { parents: ['Table'], children: rows },
  TFoot: { parents: ['Table'], children: rows },
  TR: { parents: ['Table', ...groups], children: ['TH', 'TD'] },
  TH: { parents: rows, children: null },
  TD: { parents: rows, children: null },
};

/** ISO 32000-1, table 336. A label may also stand before things that are no list. */
export const listGrammar: Readonly<Record<string, Grammar>> = {
  L: { parents: null, children: ['Caption', 'LI'] },
  LI: { parents: ['L'], children: ['Lbl', 'LBody'] },
  LBody: { parents: ['LI'], children: null },
};

/** ISO 32000-1, table 333 */
export const contentsGrammar: Readonly<Record<string, Grammar>> = {
  TOC: { parents: null, children: ['Caption', 'TOC', 'TOCI'] },
  TOCI: { parents: ['TOC'], children: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
};

/** ISO 32000-1, table 338 */
export const rubyGrammar: Readonly<Record<string, Grammar>> = {
  Ruby: { parents: null, children: ['RB', 'RT', 'RP'] },
  RB: { parents: ['Ruby'], children: null },
  RT: { parents: ['Ruby'], children: null },
};

/** ISO 32000-1, table 338 */
export const warichuGrammar: Readonly<Record<string, Grammar>> = {
  Warichu: { parents: null, children: ['WT', 'WP'] },
  WT: { parents: ['Warichu'], children: null },
  WP: { parents: ['Warichu'], children: null },
};

/** Where elements stand that a grammar does not let stand there. */
export function misplaced(
  elements: readonly StructureElement[],
  grammar: Readonly<Record<string, Grammar>>,
): readonly string[] {
  return elements.flatMap((element) => {
    const { role, parent, children, contents } = element;
    const allowed = grammar[role];
    if (allowed === undefined) return [];
    const above = parent?.role ?? 'nothing';
    const wrongParent = allowed.parents !== null && !allowed.parents.includes(above);
    const wrongChildren = children.filter((child) => allowed.children?.includes(child.role) === false);
    const isBare = allowed.children !== null && contents.length > 0;
    return [
      ...(wrongParent ? [`/${role} stands in /${above}.`] : []),
      ...wrongChildren.map((child) => `/${role} holds /${child.role}.`),
      ...(isBare && role !== 'TOCI' ? [`/${role} holds text of its own.`] : []),
    ];
  });
}

/** Whether the roles of the children follow one of the orders that are allowed. */
export function isInOrder({ children }: StructureElement, order: RegExp): boolean {
  return order.test(children.map(({ role }) => `${role} `).join(''));
}
