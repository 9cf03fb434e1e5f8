import type { Nodes } from 'mdast';
import type { Prose, ResolvedValue } from '../documents/recordViews.ts';
import { quantityText } from '../html/quantity.ts';
import type { Wording } from '../html/words.ts';

/**
 * A text without any markup: one entry for each paragraph, heading, item of a list or row of a table, whose cells are
 * divided by ` | `.
 */
export function plainText({ nodes }: Prose, wording: Wording): string[] {
  return nodes
    .flatMap((node) => blocks(node, wording))
    .map((text) => text.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** The words of the language that a text is in. */
export type WordingFor = (language: string) => Wording;

/** A text as the attached files hold it. */
export function textOf(
  text: Prose | null,
  wordingFor: WordingFor,
): { language: string; paragraphs: string[] } | null {
  if (text === null) return null;
  return { language: text.language, paragraphs: plainText(text, wordingFor(text.language)) };
}

type Node = Nodes | ResolvedValue;

const containers = new Set(['list', 'listItem', 'blockquote', 'table', 'footnoteDefinition']);

function blocks(node: Node, wording: Wording): string[] {
  if (!('children' in node)) return [inline(node, wording)];
  if (containers.has(node.type)) return node.children.flatMap((child) => blocks(child, wording));
  const divider = node.type === 'tableRow' ? ' | ' : '';
  return [node.children.map((child) => inline(child, wording)).join(divider)];
}

function inline(node: Node, wording: Wording): string {
  if (node.type === 'resolvedValue') return quantityText(node.value, node.unit, wording);
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map((child) => inline(child, wording)).join('');
  return 'value' in node ? node.value : '';
}
