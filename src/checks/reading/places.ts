import type { ItemText } from '../../catalogue/catalogue.ts';

type Place = { readonly line: number; readonly column: number };

/** Where the lines of a file begin: counted once, since a file may have ten thousand findings. */
const counted = new WeakMap<ItemText, readonly number[]>();

/** Line and column of an offset into the file of a text. */
export function placesIn(text: ItemText): (offset: number) => Place {
  const known = counted.get(text);
  const starts = known ?? lineStarts(text.source);
  if (known === undefined) counted.set(text, starts);
  return (offset) => {
    const line = linesUntil(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
}

/** How many lines begin at or before an offset, by halving. */
function linesUntil(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
