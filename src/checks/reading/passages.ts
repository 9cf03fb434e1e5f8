import type { Link, Nodes, PhrasingContent, RootContent } from 'mdast';
import { type Item, type ItemText, visibilityOf } from '../../catalogue/catalogue.ts';
import type { Location } from '../../diagnostics/diagnostic.ts';
import { placesIn } from './places.ts';
import { searchable } from './searchable.ts';

/** A title, paragraph, heading, cell, piece of code or address, as one line without markup. */
export type Passage = {
  readonly kind: 'title' | 'prose' | 'code' | 'address';
  /** In the letters of `searchable.ts`: line breaks are spaces; a parameter is `￼` (U+FFFC). */
  readonly text: string;
  /** Whether customers read it in their annex. */
  readonly customer: boolean;
  readonly language: string;
  /** Where the character at an offset into `text` stands in the file. */
  readonly locate: (offset: number) => Location;
};

/** The place of a parameter in a passage. */
const placeholder = '\uFFFC';

const known = new WeakMap<Item, readonly Passage[]>();

/** Everything that an item says in words, in every language; it is put together once and kept for every check. */
export function passagesOf(item: Item): readonly Passage[] {
  const kept = known.get(item);
  if (kept !== undefined) return kept;
  const passages = [...item.texts].flatMap(([language, text]) => ofText(item, language, text));
  known.set(item, passages);
  return passages;
}

/** All words of an item, and those that customers read. */
type Words = { readonly all: string; readonly customer: string };

const joined = new WeakMap<Item, Words>();

/** What an item says as one text, a passage per line: all of it, or what customers read. */
export function textOf(item: Item, where: keyof Words): string {
  const kept = joined.get(item);
  if (kept !== undefined) return kept[where];
  const passages = passagesOf(item);
  const lines = (some: readonly Passage[]) => some.map(({ text }) => text).join('\n');
  const words = { all: lines(passages), customer: lines(passages.filter(({ customer }) => customer)) };
  joined.set(item, words);
  return words[where];
}

function ofText(item: Item, language: string, text: ItemText): Passage[] {
  const shown = isShown(item);
  const titles = titlesOf(item, text, shown).map((title) => ({ ...title, language }));
  const blocks = [...blocksOf(text.customer ?? [], shown, text), ...blocksOf(text.internal, false, text)].map(
    (block) => ({ ...block, language }),
  );
  return [...titles, ...blocks];
}

/** Whether customers see an item at all: rules and measures may be internal. */
function isShown(item: Item): boolean {
  if (item.kind === 'customer' || item.kind === 'release' || item.kind === 'framework') return false;
  // `kind` says which item it is; only rules and measures have a visibility.
  return item.kind === 'rule' || item.kind === 'measure'
    ? visibilityOf(item as Item<'rule'> | (Item<'measure'> & { readonly category: string })) !== 'internal'
    : true;
}

type Piece = Omit<Passage, 'language'>;

/** The heading in the annex is `customerTitle` where there is one; a chapter without text for customers has none. */
function titlesOf(item: Item, text: ItemText, shown: boolean): Piece[] {
  const inAnnex = shown && (item.kind !== 'chapter' || text.customer !== null);
  const title = (name: 'title' | 'customerTitle', customer: boolean): Piece[] => {
    const value = text[name];
    if (value === null) return [];
    const { text: words, offsetOf } = searchable(value);
    const locate = (offset: number) => inField(text, name, value, offsetOf(offset));
    return [{ kind: 'title', text: words, customer, locate }];
  };
  return [...title('title', inAnnex && text.customerTitle === null), ...title('customerTitle', inAnnex)];
}

function inField(text: ItemText, name: string, value: string, offset: number): Location {
  const { file, source, locate } = text;
  const start = locate([name]);
  const from = offsetOf(source, start);
  const begin = source.indexOf(value, from);
  return begin < 0 || begin > from + 1 ? start : { file, ...placesIn(text)(begin + offset) };
}

function offsetOf(source: string, { line, column }: Location): number {
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
  return lines.reduce((sum, { length }) => sum + length, column - 1);
}

function blocksOf(nodes: readonly RootContent[], customer: boolean, text: ItemText): Piece[] {
  const found: Piece[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push(passage('prose', node.children.flatMap(fragmentsOf), customer, text));
    }
    if (node.type === 'code') {
      const fence = text.source.indexOf('\n', node.position?.start.offset ?? 0);
      found.push(passage('code', [{ text: node.value, from: fence }], customer, text));
    }
    if (node.type === 'link' && !repeatsItsText(node)) {
      const from = text.source.indexOf(node.url, node.position?.start.offset);
      found.push(passage('address', [{ text: node.url, from: from < 0 ? null : from }], customer, text));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

/** Whether a link shows where it leads, as an address written on its own does: one finding is enough. */
function repeatsItsText(node: Link): boolean {
  const text = node.children
    .flatMap(fragmentsOf)
    .map((fragment) => fragment.text)
    .join('');
  return node.url === text || node.url === `mailto:${text}`;
}

/** A stretch of text and where the file begins to say it; `null` where it follows the one before. */
type Fragment = { readonly text: string; readonly from: number | null };

function fragmentsOf(node: PhrasingContent): Fragment[] {
  const from = node.position?.start.offset ?? null;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value, from }];
    case 'value':
      return [{ text: placeholder, from }];
    case 'break':
      return [{ text: ' ', from }];
    case 'image':
      return [{ text: node.alt ?? '', from }];
    default:
      return 'children' in node ? node.children.flatMap(fragmentsOf) : [];
  }
}

function passage(
  kind: Passage['kind'],
  fragments: readonly Fragment[],
  customer: boolean,
  itemText: ItemText,
): Piece {
  const { file, source } = itemText;
  const { text, offsetOf } = searchable(fragments.map((fragment) => fragment.text).join(''));
  const locate = (offset: number) => ({
    file,
    ...placesIn(itemText)(sourceOffset(source, fragments, offsetOf(offset))),
  });
  return { kind, text, customer, locate };
}

/**
 * Where the file spells a character of a passage. The source has more characters than the text (markup, escapes,
 * indentation), so both are walked side by side; what the source spells otherwise, as an entity, is stepped over.
 */
function sourceOffset(source: string, fragments: readonly Fragment[], offset: number): number {
  let at = fragments.find(({ from }) => from !== null)?.from ?? 0;
  let passed = 0;
  for (const { text, from } of fragments) {
    at = from ?? at;
    const end = Math.min(text.length, offset - passed);
    for (let index = 0; index < end; index += 1) {
      at = spelledAt(source, text.charAt(index), at, 1);
    }
    passed += end;
    if (end < text.length) return spelledAt(source, text.charAt(end), at, 0);
  }
  return at;
}

/** Where the source next spells a character (`after` 1: behind it), or where it was if that is nowhere near. */
function spelledAt(source: string, character: string, at: number, after: 0 | 1): number {
  // Only what is near is searched: a character that an entity spells may stand nowhere else.
  const ahead = source.slice(at, at + farthest).indexOf(character);
  return ahead < 0 ? at : at + ahead + after;
}

/** How far markup, indentation or an escape may push the next character away. */
const farthest = 200;
