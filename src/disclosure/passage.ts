import type { Nodes, RootContent } from 'mdast';
import type { Unit } from '../catalogue/vocabulary.ts';
import { quantityText } from '../html/quantity.ts';
import type { Wording } from '../html/words.ts';

/** A running text of the content, and which part of the source each stretch of it comes from. */
export type Passage = {
  readonly file: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
};

/** A stretch of a passage. `from` is where its source begins in the file, `to` where it ends. */
export type Piece = {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** How the source of the stretch is written: as it is, or inside of markup. */
  readonly form: 'text' | 'code' | 'attribute';
};

/** What the parameters of an item print. */
export type Printing = {
  readonly parameters: Readonly<Record<string, { readonly value: number; readonly unit: Unit }>>;
  readonly wording: Wording | null;
};

/** Parts the words of two blocks, which a hyphen at the end of the first must not join. */
export const blockEnd = '\n¶\n';

/** The nodes of a Markdown text as one running text: what is printed, and its alternative texts and addresses. */
export function passageOf(file: string, nodes: readonly RootContent[], printing: Printing): Passage {
  const pieces: Piece[] = [];
  const attributes: { readonly text: string; readonly node: Nodes }[] = [];
  let text = '';
  const add = (more: string, node: Nodes, form: Piece['form']) => {
    const { start, end } = node.position ?? {};
    pieces.push({ start: text.length, from: start?.offset ?? 0, to: end?.offset ?? 0, form });
    text += more;
  };
  const visit = (node: Nodes): void => {
    const own = ownText(node, printing);
    if (own !== null) add(own, node, forms[node.type] ?? 'text');
    else if ('children' in node) node.children.forEach(visit);
    if ('url' in node) attributes.push({ text: node.url, node });
    if ('title' in node && typeof node.title === 'string') attributes.push({ text: node.title, node });
    if (isBlock(node)) text += blockEnd;
  };
  nodes.forEach(visit);
  for (const attribute of attributes) {
    text += blockEnd;
    add(attribute.text, attribute.node, 'attribute');
  }
  return { file, text, pieces };
}

const forms: Readonly<Record<string, Piece['form']>> = {
  inlineCode: 'code',
  code: 'code',
  image: 'attribute',
};

/** What a node itself prints; `null` where its children do. */
function ownText(node: Nodes, printing: Printing): string | null {
  if (node.type === 'value') return valueText(node.name, printing);
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  return 'value' in node ? node.value : null;
}

const inline = new Set([
  'text',
  'value',
  'inlineCode',
  'break',
  'image',
  'link',
  'emphasis',
  'strong',
  'delete',
]);

function isBlock({ type }: Nodes): boolean {
  return !inline.has(type);
}

function valueText(name: string, { parameters, wording }: Printing): string {
  const parameter = parameters[name];
  if (parameter === undefined || wording === null) return name;
  return quantityText(parameter.value, parameter.unit, wording);
}
