import type { PhrasingContent, Text } from 'mdast';
import { placeOf } from './decodeText.ts';

type Position = NonNullable<Text['position']>;
type Point = Position['start'];

const value = /:value\[([^\]\n]*)\]/g;

/** Divides a text node at every `:value[name]`, with the position of each part in the source. */
export function splitValues(node: Text, source: string): PhrasingContent[] {
  if (!node.value.includes(':value[')) return [node];
  const parts: PhrasingContent[] = [];
  const spelled = spelledValues(node, source);
  const text = (from: number, to: number, start?: Point, end?: Point) => {
    const position = start && end && { position: { start, end } };
    if (to > from) parts.push({ type: 'text', value: node.value.slice(from, to), ...position });
  };
  let end = 0;
  let after = node.position?.start;
  for (const [index, match] of [...node.value.matchAll(value)].entries()) {
    const position = spelled[index] ?? node.position;
    text(end, match.index, after, position?.start);
    parts.push({ type: 'value', name: (match[1] ?? '').trim(), ...(position && { position }) });
    end = match.index + match[0].length;
    after = position?.end;
  }
  text(end, node.value.length, after, node.position?.end);
  return parts;
}

/** Where each `:value[…]` of a text node stands in the source, which may spell the text with escapes. */
function spelledValues({ position }: Text, source: string): Position[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) return [];
  const point = (offset: number) => ({ ...placeOf(source, offset), offset });
  return [...source.slice(start, end).matchAll(value)].map(({ index, 0: match }) => ({
    start: point(start + index),
    end: point(start + index + match.length),
  }));
}
