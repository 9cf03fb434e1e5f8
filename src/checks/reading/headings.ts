import type { Heading, Nodes, RootContent } from 'mdast';
import type { Item, ItemText } from '../../catalogue/catalogue.ts';
import { plainText } from '../../catalogue/sections.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { locationOf } from '../../entries/locationOf.ts';

/** A heading of a text. */
export type FoundHeading = {
  readonly text: string;
  readonly at: Location;
  /** How many `#` it is written with. */
  readonly depth: number;
  /** How many headings it lies below, itself included: what it is printed as. */
  readonly level: number;
  /** The `#` of the heading that it follows; `null` for the first. */
  readonly above: number | null;
  /** Whether it stands in a list or a quotation, outside the tree of headings. */
  readonly nested: boolean;
};

const known = new WeakMap<Item, readonly FoundHeading[]>();

/** All headings of an item, in every language; each section has a tree of its own. */
export function headingsOf(item: Item): readonly FoundHeading[] {
  const kept = known.get(item);
  if (kept !== undefined) return kept;
  const found = [...item.texts.values()].flatMap(({ customer, internal, file }: ItemText) =>
    [customer ?? [], internal].flatMap((nodes) => [
      ...treeOf(nodes, file),
      ...nodes.flatMap((node) => nestedIn(node, file)),
    ]),
  );
  known.set(item, found);
  return found;
}

function treeOf(nodes: readonly RootContent[], file: string): FoundHeading[] {
  const enclosing: number[] = [];
  return nodes.filter(isHeading).map((node) => {
    const above = enclosing.at(-1) ?? null;
    while ((enclosing.at(-1) ?? 0) >= node.depth) enclosing.pop();
    enclosing.push(node.depth);
    return { ...described(node, file), level: enclosing.length, above, nested: false };
  });
}

function nestedIn(node: Nodes, file: string): FoundHeading[] {
  if (!('children' in node) || isHeading(node)) return [];
  return node.children.flatMap((child: Nodes) =>
    isHeading(child)
      ? [{ ...described(child, file), level: 0, above: null, nested: true }]
      : nestedIn(child, file),
  );
}

function described(node: Heading, file: string) {
  return { text: plainText(node).trim(), at: locationOf(file, node), depth: node.depth };
}

function isHeading(node: Nodes): node is Heading {
  return node.type === 'heading';
}
