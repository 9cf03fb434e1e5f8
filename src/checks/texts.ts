import type { Nodes, RootContent } from 'mdast';
import type { Item } from '../catalogue/catalogue.ts';

/** A node of a text, with whether customers read it. */
export type Found<N> = { readonly node: N; readonly customer: boolean };

/** All nodes of one type in all texts of an item, in every language. */
export function nodesOf<T extends Nodes['type']>(item: Item, type: T): Found<Extract<Nodes, { type: T }>>[] {
  return [...item.texts.values()].flatMap((text) => [
    ...within(text.customer ?? [], type).map((node) => ({ node, customer: true })),
    ...within(text.internal, type).map((node) => ({ node, customer: false })),
  ]);
}

function within<T extends Nodes['type']>(
  nodes: readonly RootContent[],
  type: T,
): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const visit = (node: Nodes): void => {
    // The type was just compared, which the compiler cannot follow through a type parameter.
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>);
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}
