import fc from 'fast-check';
import type { TextNode } from '../../src/changes/redline/node.ts';

/** Texts as documents hold them, made up: nodes of every kind, in few words, so that two texts are often alike. */

const word = fc.constantFrom(
  'alle',
  '24',
  'Stunden',
  'Daten',
  'sichern',
  'wir',
  'die',
  'USV-Systeme',
  'z. B.',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '\n')), { minLength: 1, maxLength: 6 })
  .map((words) => node('text', { value: words.flat().join('') }));

const leaf: fc.Arbitrary<TextNode> = fc.oneof(
  { weight: 5, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom(24, 48).map((value) => node('resolvedValue', { value, unit: 'h' })),
  },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b').map((value) => node('inlineCode', { value })) },
  { weight: 1, arbitrary: fc.constant(node('break', {})) },
);

const inline = fc.letrec<{ readonly any: TextNode }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: containing('strong', tie('any')) },
    { weight: 1, arbitrary: containing('emphasis', tie('any')) },
    { weight: 1, arbitrary: containing('link', tie('any'), fc.record({ url: fc.constantFrom('#a', '#b') })) },
  ),
})).any;

const words = fc.array(inline, { minLength: 1, maxLength: 5 });
const paragraph = words.map((children) => node('paragraph', { children }));
const heading = fc
  .tuple(fc.constantFrom(2, 3), words)
  .map(([depth, children]) => node('heading', { depth, children }));

const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc
    .array(fc.array(fc.array(inline, { maxLength: 2 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) =>
      node('table', {
        align: Array.from({ length: columns }, () => null),
        children: rows.map((cells) =>
          node('tableRow', { children: cells.map((children) => node('tableCell', { children })) }),
        ),
      }),
    ),
);

const blocks = fc.letrec<{ readonly list: readonly TextNode[] }>((tie) => {
  const item = tie('list').map((children) => node('listItem', { children }));
  const list = fc
    .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([ordered, children]) => node('list', { ordered, children }));
  const block = fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 5, arbitrary: paragraph },
    { weight: 1, arbitrary: heading },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.constant(node('thematicBreak', {})) },
    { weight: 1, arbitrary: fc.constantFrom('x', 'y').map((value) => node('code', { value })) },
    { weight: 1, arbitrary: list },
    { weight: 1, arbitrary: tie('list').map((children) => node('blockquote', { children })) },
  );
  return { list: fc.array(block, { minLength: 1, maxLength: 4 }) };
}).list;

/** A text of a few blocks. */
export const someText: fc.Arbitrary<readonly TextNode[]> = blocks;

function containing(
  type: string,
  inner: fc.Arbitrary<TextNode>,
  own: fc.Arbitrary<object> = fc.constant({}),
): fc.Arbitrary<TextNode> {
  return fc
    .tuple(own, fc.array(inner, { minLength: 1, maxLength: 3 }))
    .map(([attributes, children]) => node(type, { ...attributes, children }));
}

function node(type: string, attributes: object): TextNode {
  return { type, ...attributes };
}

/**
 * A text without what makes no difference: where its nodes stand in a file, how its white space is typed, and where a
 * text or an emphasis is divided in two.
 */
export function settled(nodes: readonly TextNode[]): readonly TextNode[] {
  const joined: TextNode[] = [];
  for (const own of nodes.map(tidy)) {
    const last = joined.at(-1);
    if (own.type === 'text' && own.value === '') continue;
    if (last !== undefined && isOne(last, own)) joined.splice(-1, 1, together(last, own));
    else joined.push(own);
  }
  return joined;
}

function tidy(node: TextNode): TextNode {
  const { position, spread, align, ...own } = node as TextNode & Record<string, unknown>;
  if (typeof own.value === 'string' && own.type === 'text')
    return { ...own, value: own.value.replace(/\s+/g, ' ') };
  return own.children === undefined ? own : { ...own, children: settled(own.children) };
}

const dividable = new Set(['text', 'strong', 'emphasis', 'link']);

function isOne(a: TextNode, b: TextNode): boolean {
  const shell = (node: TextNode) => JSON.stringify({ ...node, children: null, value: null });
  return dividable.has(a.type) && shell(a) === shell(b);
}

function together(a: TextNode, b: TextNode): TextNode {
  if (a.type === 'text') return { ...a, value: `${a.value}${b.value}`.replace(/\s+/g, ' ') };
  return { ...a, children: settled([...(a.children ?? []), ...(b.children ?? [])]) };
}
