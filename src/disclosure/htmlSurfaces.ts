import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { attributeSurfaces, type ImageText } from './attributeSurfaces.ts';
import { blockEnd } from './passage.ts';
import { scriptSurfaces } from './scriptSurfaces.ts';
import { styleSurfaces } from './styleSurfaces.ts';
import type { Surface } from './surface.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that part no words: whatever is not named here begins a new line. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr tspan'.split(
    ' ',
  ),
);
const headings = /^h[1-6]$/;

/**
 * Every text of a page, as a browser would parse it: what is shown, and what only programs and curious readers find. A
 * page in which two versions are marked is two texts, since marks stand amid the words of both.
 */
export function htmlSurfaces(html: string): Surface[] {
  const { childNodes } = parse(html, { scriptingEnabled: false });
  const readings = /<(?:del|ins)[\s>]/.test(html) ? ['del', 'ins'] : [''];
  return readings.flatMap((left) =>
    surfacesOf(childNodes, { place: 'text', isLeftOut: ({ tagName }) => tagName === left }),
  );
}

/** Every text of a drawing. */
const svgSurfaces: ImageText = (svg) =>
  surfacesOf(parseFragment(svg).childNodes, { place: 'image', isLeftOut: () => false });

/** The words that tell of a mark to those who hear it stand amid those that are marked. */
function isSpoken({ tagName, attrs }: Element): boolean {
  return tagName === 'span' && attrs.some(({ name, value }) => name === 'class' && value === 'spoken');
}

type Reading = { readonly place: 'text' | 'image'; readonly isLeftOut: (element: Element) => boolean };

function surfacesOf(nodes: readonly Node[], { place, isLeftOut }: Reading): Surface[] {
  const found: Surface[] = [];
  const shown: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) shown.push(node.value);
    if (node.nodeName === '#comment' && 'data' in node)
      found.push({ place: 'comment', name: '', text: node.data });
    if (!('tagName' in node) || isLeftOut(node)) return;
    if (isSpoken(node)) found.push({ place, name: '', text: contentOf(node) });
    else visitTagged(node);
  };
  const visitTagged = (node: Element): void => {
    found.push(...attributeSurfaces(node.tagName, node.attrs, svgSurfaces));
    if (node.tagName === 'style') found.push(...styleSurfaces(contentOf(node)));
    else if (node.tagName === 'script') found.push(...scriptSurfaces(contentOf(node)));
    else visitElement(node);
  };
  const visitElement = (element: Element): void => {
    const before = shown.length;
    const block = !inline.has(element.tagName);
    if (block) shown.push(blockEnd);
    if (element.tagName === 'br') shown.push('\n');
    for (const child of childrenOf(element)) visit(child);
    if (block) shown.push(blockEnd);
    const text = () => shown.slice(before).join('');
    if (headings.test(element.tagName)) found.push({ place: 'outline', name: '', text: text() });
    if (element.tagName === 'title' && place === 'text') {
      found.push({ place: 'title', name: '', text: text() });
      shown.length = before;
    }
  };
  nodes.forEach(visit);
  return [{ place, name: '', text: shown.join('') }, ...found];
}

/** The children of an element; a `template` keeps them apart. */
function childrenOf(element: Element): readonly Node[] {
  return 'content' in element
    ? (element as DefaultTreeAdapterTypes.Template).content.childNodes // only a `template` has this key
    : element.childNodes;
}

function contentOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
