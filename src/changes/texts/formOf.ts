import type { Nodes } from 'mdast';
import { imageAt, type Place, targetOf } from './place.ts';
import { tidied } from './tidied.ts';

/**
 * A node as plain data, the same however it was typed: without positions, without the blank lines between the entries
 * of a list, white space as one space, images and links by what they lead to.
 */
export function formOf(node: Nodes, place: Place): unknown {
  const { position: _position, ...form } = node;
  const children = 'children' in node ? { children: node.children.map((child) => formOf(child, place)) } : {};
  return { ...form, ...ownForm(node, place), ...children };
}

/** What of a node's own properties is not told as it was typed. */
function ownForm(node: Nodes, place: Place): object {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { value: tidied(node.value) };
    case 'list':
    case 'listItem':
      return { spread: null };
    case 'image':
      return { url: imageAt(node.url, place), alt: tidied(node.alt ?? '') };
    case 'link':
      return { url: targetOf(node.url, place) };
    default:
      return {};
  }
}
