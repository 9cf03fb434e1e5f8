import type { Nodes } from 'mdast';
import { compareCodePoints } from '../../source/sourceTree.ts';
import { imageAt, type Place, targetOf } from './place.ts';
import { tidied } from './tidied.ts';

/** What of a node tells only how it was typed: where it stands, and the blank lines between the entries of a list. */
const typing = new Set(['position', 'spread']);

/**
 * A node as plain data, the same however it was typed: white space as one space, images and links by what they lead
 * to, its properties in one order.
 */
export function formOf(node: Nodes, place: Place): unknown {
  const own = { ...node, ...settled(node, place) };
  const children = 'children' in node ? { children: node.children.map((child) => formOf(child, place)) } : {};
  const properties = Object.entries({ ...own, ...children })
    .filter(([name, value]) => !typing.has(name) && value !== null && value !== undefined)
    .sort(([a], [b]) => compareCodePoints(a, b));
  return Object.fromEntries(properties);
}

function settled(node: Nodes, place: Place): object {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { value: tidied(node.value) };
    case 'image':
      return { url: imageAt(node.url, place), alt: tidied(node.alt ?? '') };
    case 'link':
      return { url: targetOf(node.url, place) };
    default:
      return {};
  }
}
