import type { RootContent } from 'mdast';
import { standIns } from '../../entries/standIns.ts';
import { formOf } from './formOf.ts';
import { linesOf } from './linesOf.ts';
import type { Place } from './place.ts';
import { tidied } from './tidied.ts';
import { wordsOf } from './wordsOf.ts';

/** A text in the three forms in which it is compared and told. */
export type Said = {
  /** The whole text with its markup, whatever way it was typed. */
  readonly form: string;
  /** What it says: its words, and what among them is no mere markup. */
  readonly words: string;
  /** For people: its words, one line for each block. */
  readonly text: string;
};

/** What a text says. */
export function saidBy(nodes: readonly RootContent[], place: Place): Said {
  return {
    form: JSON.stringify(nodes.map((node) => formOf(node, place))),
    words: asPrinted(nodes.map((node) => wordsOf(node, place)).join(' ')),
    text: linesOf(nodes).join('\n'),
  };
}

/** What a title says. */
export function saidByTitle(title: string): Said {
  const text = tidied(title).trim();
  return { form: text, words: asPrinted(text), text };
}

/** Without what no reader sees: soft hyphens, and characters that others are printed for. */
function asPrinted(text: string): string {
  const characters = [...text.replaceAll('\u00AD', '')].map(
    (character) => standIns.get(character) ?? character,
  );
  return tidied(characters.join('')).trim();
}
