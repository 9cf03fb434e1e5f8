import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Catalogue, Item, ItemText } from '../catalogue/catalogue.ts';
import { dataUri } from '../catalogue/images.ts';
import { resolvePath } from '../source/paths.ts';
import type { Label, Prose, ResolvedValue } from './recordViews.ts';

/** What a text needs to know of the document it is printed in. */
export type Surroundings = {
  readonly catalogue: Catalogue;
  readonly language: string;
  /** Ids of the items that stand in this document: links lead only to them. */
  readonly shown: ReadonlySet<string>;
};

type Said = Pick<ItemText, 'title' | 'customerTitle' | 'customer' | 'internal'>;

/** The text of an item in the language of the document, or in that of its source. */
function textOf(item: Item, { catalogue, language }: Surroundings): { text: Said; language: string } {
  const translated = item.texts.get(language);
  const source = item.texts.get(catalogue.sourceLanguage);
  const nothing: Said = { title: null, customerTitle: null, customer: null, internal: [] };
  if (translated !== undefined) return { text: translated, language };
  return { text: source ?? nothing, language: catalogue.sourceLanguage };
}

/** The heading of an item in the language of the document where it has one, otherwise in that of its source. */
export function titleOf(item: Item, surroundings: Surroundings): Label {
  const { text, language } = textOf(item, surroundings);
  if (text.title !== null) return { text: text.title, language };
  const { sourceLanguage } = surroundings.catalogue;
  return { text: item.texts.get(sourceLanguage)?.title ?? item.id, language: sourceLanguage };
}

/** The customers' text of an item, ready to print. */
export function customerProse(item: Item, surroundings: Surroundings): Prose | null {
  const { text, language } = textOf(item, surroundings);
  return prose(text.customer ?? [], item, language, surroundings);
}

/** Everything but the customers' text of an item, ready to print. */
export function internalProse(item: Item, surroundings: Surroundings): Prose | null {
  const { text, language } = textOf(item, surroundings);
  return prose(text.internal, item, language, surroundings);
}

function prose(
  nodes: readonly RootContent[],
  item: Item,
  language: string,
  surroundings: Surroundings,
): Prose | null {
  if (nodes.length === 0) return null;
  // Nodes are only replaced by nodes of the same place: what stood in the root stays root content.
  return {
    language,
    nodes: nodes.flatMap((node) => settle(node, item, surroundings)) as Prose['nodes'][number][],
  };
}

function settle(node: Nodes, item: Item, surroundings: Surroundings): (Nodes | ResolvedValue)[] {
  if (node.type === 'value') return [settledValue(node.name, item)];
  if (node.type === 'image')
    return [{ ...node, url: dataUri(surroundings.catalogue.assets.get(resolvePath(item.file, node.url))) }];
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => settle(child, item, surroundings));
  if (node.type === 'link') {
    const url = targetOf(node.url, item, surroundings);
    // A link to what this document does not show keeps its words and loses its target.
    return url === null ? children : [{ ...node, url, children: children as PhrasingContent[] }];
  }
  return [{ ...node, children } as Nodes];
}

function settledValue(name: string, item: Item): Nodes | ResolvedValue {
  const parameters = 'parameters' in item.fields ? item.fields.parameters : undefined;
  const parameter = parameters?.[name];
  // An unknown name is an error of its own check, so such a text is never printed.
  if (parameter === undefined) return { type: 'text', value: name };
  return { type: 'resolvedValue', value: parameter.value, unit: parameter.unit };
}

/** Where a link of the content leads in this document; `null` where its target is not shown. */
function targetOf(url: string, item: Item, { catalogue, shown }: Surroundings): string | null {
  if (/^(?:https?|mailto):/i.test(url)) return url;
  const [path = '', fragment = ''] = url.split('#', 2);
  const id = path === '' ? fragment : (itemAt(resolvePath(item.file, path), catalogue)?.id ?? '');
  return shown.has(id) ? `#${id}` : null;
}

/** The item that a file holds, whatever its kind. */
function itemAt(file: string, catalogue: Catalogue): Item | null {
  const lists: readonly (readonly Item[])[] = [
    catalogue.rules,
    catalogue.categories,
    catalogue.measures,
    catalogue.chapters,
  ];
  for (const list of lists) {
    const found = list.find((item) => item.file === file);
    if (found !== undefined) return found;
  }
  return null;
}
