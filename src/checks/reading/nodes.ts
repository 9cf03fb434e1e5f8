import type { Nodes, RootContent } from 'mdast';
import type { Item, ItemText } from '../../catalogue/catalogue.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { locationOf } from '../../entries/locationOf.ts';

/** A node of a text, with where it stands and whether it is in the customers' section. */
export type FoundNode<N> = { readonly node: N; readonly customer: boolean; readonly at: Location };

type NodeOf<T extends Nodes['type']> = Extract<Nodes, { type: T }>;

/** The nodes of an item by their type: many checks ask, so every text is walked once only. */
const walked = new WeakMap<Item, ReadonlyMap<string, FoundNode<Nodes>[]>>();

/** All nodes of one type in all texts of an item, in every language. */
export function nodesOf<T extends Nodes['type']>(item: Item, type: T): readonly FoundNode<NodeOf<T>>[] {
  const known = walked.get(item);
  const byType = known ?? nodesByType(item);
  if (known === undefined) walked.set(item, byType);
  // The map holds under each type the nodes of this type alone.
  return (byType.get(type) ?? []) as unknown as FoundNode<NodeOf<T>>[];
}

function nodesByType(item: Item): ReadonlyMap<string, FoundNode<Nodes>[]> {
  const found = new Map<string, FoundNode<Nodes>[]>();
  for (const text of item.texts.values()) {
    collect(text.customer ?? [], true, text, found);
    collect(text.internal, false, text, found);
  }
  return found;
}

function collect(
  nodes: readonly RootContent[],
  customer: boolean,
  { file }: ItemText,
  found: Map<string, FoundNode<Nodes>[]>,
): void {
  const visit = (node: Nodes): void => {
    const entry = { node, customer, at: locationOf(file, node) };
    const sameType = found.get(node.type);
    if (sameType === undefined) found.set(node.type, [entry]);
    else sameType.push(entry);
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
}
