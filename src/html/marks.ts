import Handlebars from 'handlebars';
import type { Element, ElementContent } from 'hast';
import { isMark, type MarkNode, type TextNode } from '../changes/redline/node.ts';
import { say, type Wording } from './words.ts';

/** What marks in documents are called. */
export type MarkName = 'deleted' | 'inserted';

const tags = { deleted: 'del', inserted: 'ins' } as const;

/** Besides line and colour a mark has a sign at either end, which outlines and copied text keep. */
const signs = { deleted: ['[', ']'], inserted: ['{', '}'] } as const;

/**
 * Moves every mark inward to the words that it marks, since HTML allows none around the items of a list or the rows and
 * cells of a table. Rules between paragraphs say nothing, so they have no marks.
 */
export function inwardMarks(nodes: readonly TextNode[]): TextNode[] {
  return nodes.flatMap((node): TextNode[] => {
    if (isMark(node)) return node.children.flatMap((child) => markedInside(child, node.type));
    return node.children === undefined || isWords(node)
      ? [node]
      : [{ ...node, children: inwardMarks(node.children) }];
  });
}

function markedInside(node: TextNode, type: MarkNode<TextNode>['type']): TextNode[] {
  // A cell that stands in for one of the other version.
  if (isMark(node)) return [...node.children];
  if (node.type === 'thematicBreak') return type === 'deletion' ? [] : [node];
  if (node.children === undefined) return [{ type, children: [node] }];
  if (isWords(node))
    return [{ ...node, children: node.children.length === 0 ? [] : [{ type, children: node.children }] }];
  return [{ ...node, children: node.children.flatMap((child) => markedInside(child, type)) }];
}

function isWords({ type }: TextNode): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

/**
 * The HTML of a mark: its words, and before and behind them words for those who hear the page, since most screen readers
 * pass over marks. Spaces at its ends stand outside, where no line is drawn below or through them.
 */
export function markElement(
  name: MarkName,
  children: readonly ElementContent[],
  wording: Wording,
): ElementContent[] {
  const [first, last] = [children[0], children.at(-1)];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (before !== '' && first?.type === 'text') first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (after !== '' && last?.type === 'text')
    last.value = last.value.slice(0, last.value.length - after.length);
  const words = children.filter((child) => child.type !== 'text' || child.value !== '');
  const isBlock = words.some((child) => child.type === 'element' && child.tagName === 'pre');
  const mark: Element = {
    type: 'element',
    tagName: tags[name],
    properties: {},
    children: [
      spanOf('spoken', [{ type: 'text', value: `${say(wording, `marks.${name}`)} ` }]),
      ...textOf(signs[name][0]),
      ...(isBlock ? words : [spanOf('marked', words)]),
      ...textOf(signs[name][1]),
      spanOf('spoken', [{ type: 'text', value: ` ${say(wording, 'marks.end')}` }]),
    ],
  };
  return [...textOf(before), mark, ...textOf(after)];
}

function spanOf(className: 'spoken' | 'marked', children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: [className] }, children };
}

function textOf(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Parts what is deleted from what replaces it, also for those who copy the text. */
export function partMarks(html: string): string {
  return html.replaceAll('</del><ins>', '</del> <ins>');
}

/** The tags around a marked value in a template; none around what is not marked. */
export function markTags(name: MarkName | 'kept', wording: Wording): readonly [start: string, end: string] {
  if (name === 'kept') return ['', ''];
  const words = (text: string) => `<span class="spoken">${Handlebars.escapeExpression(text)}</span>`;
  return [
    `<${tags[name]}>${words(`${say(wording, `marks.${name}`)} `)}${signs[name][0]}<span class="marked">`,
    `</span>${signs[name][1]}${words(` ${say(wording, 'marks.end')}`)}</${tags[name]}>`,
  ];
}
