import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { MarkedProse, ResolvedValue } from '../documents/recordViews.ts';
import { allowedHtml, imageAddress } from './allowedHtml.ts';
import { inwardMarks, type MarkName, markElement } from './marks.ts';
import { quantityText } from './quantity.ts';
import { arrangeTable } from './tables.ts';
import { typesetTree } from './typography.ts';
import { foldWhiteSpace } from './whiteSpace.ts';
import { keepWordsWhole } from './wholeWords.ts';
import { say, type Wording } from './words.ts';

export type ProseOptions = {
  /** The level of the heading above the text, whose own headings begin one below. */
  readonly below: number;
  readonly wording: Wording;
};

type Known = ProseOptions & { readonly html: string };

const knownProse = new WeakMap<MarkedProse, Known>();

/**
 * The HTML of a text of the content: only allowed elements, none with an id, its headings below the surrounding one.
 * A page and its printed page hold the same texts; each is made once.
 */
export function proseHtml(prose: MarkedProse, options: ProseOptions): string {
  const known = knownProse.get(prose);
  if (known?.below === options.below && known.wording === options.wording) return known.html;
  const html = makeHtml(prose, options);
  knownProse.set(prose, { ...options, html });
  return html;
}

function makeHtml(prose: MarkedProse, { below, wording }: ProseOptions): string {
  const handlers: Readonly<Record<string, Handler>> = {
    resolvedValue: (_, { value, unit }) => ({ type: 'text', value: quantityText(value, unit, wording) }),
    ...markHandlers(wording),
  };
  const processor = unified()
    .use(remarkRehype, { handlers })
    .use(() => (tree: HtmlRoot) => {
      foldWhiteSpace(tree);
      typesetTree(tree, prose.language);
      keepWordsWhole(tree);
      arrange(tree, { headings: [], inHeading: false, below, wording });
    })
    .use(rehypeSanitize, allowedHtml)
    .use(rehypeStringify);
  // `resolvedValue` and marks are the nodes that Markdown's own types do not know; `handlers` makes HTML of them.
  const root = { type: 'root', children: inwardMarks(prose.nodes) } as MarkdownRoot;
  return processor.stringify(processor.runSync(structuredClone(root)));
}

/** Makes HTML of a node that Markdown does not know. */
type Handler = (state: State, node: ResolvedValue) => ElementContent | ElementContent[];

type State = { readonly all: (node: unknown) => ElementContent[] };

/** What an author struck through is no `del`: that is a mark. */
function markHandlers(wording: Wording): Readonly<Record<string, Handler>> {
  const mark =
    (name: MarkName): Handler =>
    ({ all }, node) =>
      markElement(name, all(node), wording);
  return {
    insertion: mark('inserted'),
    deletion: mark('deleted'),
    delete: ({ all }, node) => ({ type: 'element', tagName: 's', properties: {}, children: all(node) }),
  };
}

type Arrangement = {
  /** Levels of the headings that enclose the place, as the author wrote them. */
  readonly headings: number[];
  /** What stands in a heading is read aloud, and by the outline of the PDF, as the heading. */
  readonly inHeading: boolean;
  readonly below: number;
  readonly wording: Wording;
};

/** Puts headings on their level, tables into a box that scrolls, and marks what style sheets need to know. */
function arrange(parent: HtmlRoot | Element, arrangement: Arrangement): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'table') arrangeTable(child, arrangement.wording.language);
    const isHeading = /^h[1-6]$/.test(child.tagName);
    arrange(child, { ...arrangement, inHeading: arrangement.inHeading || isHeading });
    return [arranged(child, arrangement), ...pageReference(child, arrangement)];
  }) as typeof parent.children;
}

function arranged(element: Element, arrangement: Arrangement): ElementContent {
  const { tagName, properties } = element;
  if (/^h[1-6]$/.test(tagName)) return { ...element, tagName: headingName(Number(tagName[1]), arrangement) };
  if (tagName === 'th') properties['scope'] = 'col';
  if (typeof properties['align'] === 'string') properties['className'] = [properties['align']];
  if (tagName === 'a' && isExternal(element)) properties['className'] = ['external'];
  if (tagName === 'img' && !imageAddress.test(String(properties['src']))) return alternative(element);
  if (tagName === 'table') return scrolling(element, arrangement.wording);
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

/** Behind a link into the document itself, the page it leads to: the printer fills in the number, screens hide it. */
function pageReference({ properties }: Element, { wording, inHeading }: Arrangement): ElementContent[] {
  const target = String(properties['href'] ?? '');
  if (inHeading || !target.startsWith('#')) return [];
  const number: Element = {
    type: 'element',
    tagName: 'span',
    properties: { dataPageOf: target.slice(1) },
    children: [],
  };
  const word: ElementContent = { type: 'text', value: say(wording, 'prose.page') };
  const className = ['page-reference'];
  return [{ type: 'element', tagName: 'span', properties: { className }, children: [word, number] }];
}

function scrolling(table: Element, wording: Wording): Element {
  const label = say(wording, 'prose.table');
  const properties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: label };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** Roughly half a printed page of running text. */
const longText = 1500;

/** Whether texts together fill more than about half a page. */
export function isLong(texts: readonly MarkedProse[]): boolean {
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
