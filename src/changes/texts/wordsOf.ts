import type { Nodes } from 'mdast';
import { imageAt, isOutside, type Place } from './place.ts';

/** Sets off what is no word; no text holds this character. */
const mark = '\u0000';

const inline = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

/**
 * The words of a node, with those marks that change what the words say: what is struck out, which box is ticked, the
 * cell of a table that a word stands in, the picture that is shown, the address outside that a link leads to.
 */
export function wordsOf(node: Nodes, place: Place): string {
  if (node.type === 'value') return `${mark}value ${node.name}${mark}`;
  if (node.type === 'image') return `${mark}image ${node.alt} ${imageAt(node.url, place)}${mark}`;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return 'value' in node ? node.value : '';
  const words = node.children.map((child) => wordsOf(child, place)).join(inline.has(node.type) ? '' : ' ');
  return marked(node, words);
}

function marked(node: Nodes, words: string): string {
  switch (node.type) {
    case 'delete':
      return `${mark}deleted${mark}${words}${mark}`;
    case 'link':
      return isOutside(node.url) ? `${words}${mark}link ${node.url}${mark}` : words;
    case 'listItem':
      return typeof node.checked === 'boolean' ? `${mark}${node.checked}${mark}${words}` : words;
    case 'tableRow':
    case 'tableCell':
      return `${mark}${node.type}${mark}${words}`;
    default:
      return words;
  }
}
