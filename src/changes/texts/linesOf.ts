import type { Nodes, RootContent } from 'mdast';
import { tidied } from './tidied.ts';

/**
 * A text without its markup, for people: one line for each paragraph, heading, entry of a list or row of a table, whose
 * cells are divided by ` | `; values by their names.
 */
export function linesOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap(blocks).filter((line) => line !== '');
}

const containers = new Set(['list', 'listItem', 'blockquote', 'table']);

function blocks(node: Nodes): string[] {
  if (node.type === 'code') return node.value.split('\n');
  if (!('children' in node)) return [tidied(inline(node)).trim()];
  if (containers.has(node.type)) return node.children.flatMap(blocks);
  const divider = node.type === 'tableRow' ? ' | ' : '';
  return [tidied(node.children.map(inline).join(divider)).trim()];
}

function inline(node: Nodes): string {
  if (node.type === 'value') return `:value[${node.name}]`;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map(inline).join('');
  return 'value' in node ? node.value : '';
}
