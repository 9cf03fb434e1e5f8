import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Prose, ResolvedValue } from '../documents/views.ts';
import { allowedHtml, imageAddress } from './allowedHtml.ts';
import { quantityText } from './quantity.ts';
import { typesetTree } from './typography.ts';
import { say, type Wording } from './words.ts';

export type ProseOptions = {
  /** The level of the heading above the text, whose own headings begin one below. */
  readonly below: number;
  readonly wording: Wording;
};

/** The HTML of a text of the content: only allowed elements, none with an id, its headings below the surrounding one. */
export function proseHtml(prose: Prose, { below, wording }: ProseOptions): string {
  const handlers: Readonly<Record<string, Handler>> = {
    resolvedValue: (_, { value, unit }) => ({ type: 'text', value: quantityText(value, unit, wording) }),
  };
  const processor = unified()
    .use(remarkRehype, { handlers })
    .use(() => (tree: HtmlRoot) => {
      typesetTree(tree);
      arrange(tree, { headings: [], below, tableLabel: say(wording, 'prose.table') });
    })
    .use(rehypeSanitize, allowedHtml)
    .use(rehypeStringify);
  // `resolvedValue` is the one node that Markdown's own types do not know; `handlers` makes HTML of it.
  const root = { type: 'root', children: prose.nodes } as MarkdownRoot;
  return processor.stringify(processor.runSync(structuredClone(root)));
}

/** Makes HTML of a node that Markdown does not know. */
type Handler = (state: unknown, node: ResolvedValue) => ElementContent;

type Arrangement = {
  /** Levels of the headings that enclose the place, as the author wrote them. */
  readonly headings: number[];
  readonly below: number;
  readonly tableLabel: string;
};

/** Puts headings on their level, tables into a box that scrolls, and marks what style sheets need to know. */
function arrange(parent: HtmlRoot | Element, arrangement: Arrangement): void {
  parent.children = (parent.children as RootContent[]).map((child) => {
    if (child.type !== 'element') return child;
    arrange(child, arrangement);
    return arranged(child, arrangement);
  }) as typeof parent.children;
}

function arranged(element: Element, arrangement: Arrangement): ElementContent {
  const { tagName, properties } = element;
  if (/^h[1-6]$/.test(tagName)) return { ...element, tagName: headingName(Number(tagName[1]), arrangement) };
  if (tagName === 'th') properties['scope'] = 'col';
  if (typeof properties['align'] === 'string') properties['className'] = [properties['align']];
  if (tagName === 'a' && isExternal(element)) properties['className'] = ['external'];
  if (tagName === 'img' && !imageAddress.test(String(properties['src']))) return alternative(element);
  if (tagName === 'table') return scrolling(element, arrangement.tableLabel);
  return element;
}

/** No level is skipped, whatever the author wrote: a heading stands one below the nearest larger one before it. */
function headingName(level: number, { headings, below }: Arrangement): string {
  while ((headings.at(-1) ?? 0) >= level) headings.pop();
  headings.push(level);
  return `h${Math.min(6, below + headings.length)}`;
}

/** A link into the web whose text is not its address: print shows the address as well. */
function isExternal({ properties, children }: Element): boolean {
  const [only] = children;
  const isAddress = only?.type === 'text' && only.value === properties['href'];
  return !String(properties['href']).startsWith('#') && !isAddress;
}

function alternative({ properties }: Element): ElementContent {
  return { type: 'text', value: String(properties['alt'] ?? '') };
}

function scrolling(table: Element, label: string): Element {
  const properties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: label };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** Roughly half a printed page of running text. */
const longText = 1500;

/** Whether texts together fill more than about half a page. */
export function isLong(texts: readonly Prose[]): boolean {
  const characters = texts.flatMap(({ nodes }) => nodes).reduce((sum, node) => sum + lengthOf(node), 0);
  return characters > longText;
}

/** Characters of a node; each block counts for the line that it begins. */
function lengthOf(node: object): number {
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  const text = 'value' in node ? String(node.value).length : 0;
  return (
    children.reduce((sum: number, child: object) => sum + lengthOf(child), text) + ('depth' in node ? 80 : 0)
  );
}
