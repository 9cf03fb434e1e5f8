import type { Nodes } from 'mdast';
import type { TextSize } from './splitFrontmatter.ts';

type Point = NonNullable<Nodes['position']>['start'];

/** Lets the positions of a tree, however deep, count from the beginning of a file that holds more text above it. */
export function movePositions(root: Nodes, { characters, lines }: TextSize): void {
  const point = ({ line, column, offset = 0 }: Point): Point => ({
    line: line + lines,
    column,
    offset: offset + characters,
  });
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    // Nodes may share a position, so it is replaced rather than changed.
    if (node.position) node.position = { start: point(node.position.start), end: point(node.position.end) };
    if ('children' in node) waiting.push(...node.children);
  }
}
