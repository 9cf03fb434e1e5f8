import type { Stretch } from './splitContent.ts';

/** A box on a page in its own units: left, bottom, right, top. */
export type Bounds = readonly [number, number, number, number];

/** The boxes of what the marked content of a page draws, by its number; text and clipping do not count. */
export function boundsIn(stretches: readonly Stretch[]): ReadonlyMap<number, Bounds> {
  const boxes = new Map<number, Bounds>();
  const follow = follower();
  for (const { mcid, operators } of stretches) {
    const points = operators.split('\n').flatMap(follow);
    if (mcid !== null && points.length > 0) boxes.set(mcid, boxAround(points));
  }
  return boxes;
}

/** Takes one line of content after the other, and returns the points that each paints. */
function follower(): (line: string) => readonly Point[] {
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let path: Point[] = [];
  const end = (): readonly Point[] => {
    const ended = path;
    path = [];
    return ended;
  };
  return (line) => {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator === 'q') saved.push(matrix);
    if (operator === 'Q') matrix = saved.pop() ?? matrix;
    if (operator === 'cm') matrix = product(matrixOf(line), matrix);
    for (const [x, y] of pointsOf(operator, line)) path.push(moved(x, y, matrix));
    if (operator === 'n') end();
    return painting.test(operator) ? end() : [];
  };
}

/** What ends a path otherwise than `n`, which only clips, and what paints a picture. */
const painting = /^(?:[fFSsBb]\*?|Do)$/;

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** The points of path operators (ISO 32000-1, table 59); a picture fills the square of one unit. */
function pointsOf(operator: string, line: string): readonly Point[] {
  if (operator === 'Do')
    return [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ];
  if (operator === 're') {
    const [x = 0, y = 0, width = 0, height = 0] = line.split(' ').map(Number);
    return [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height],
    ];
  }
  if (operator !== 'm' && operator !== 'l' && operator !== 'c') return [];
  const numbers = line.split(' ').slice(0, -1).map(Number);
  return numbers.flatMap((x, index): readonly Point[] =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
  );
}

function matrixOf(line: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = line.split(' ').map(Number);
  return [a, b, c, d, e, f];
}

/** ISO 32000-1, 8.3.4: what the first matrix does comes first. */
function product([a, b, c, d, e, f]: Matrix, after: Matrix): Matrix {
  const [g, h, i, j, k, l] = after;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function moved(x: number, y: number, [a, b, c, d, e, f]: Matrix): Point {
  return [round(a * x + c * y + e), round(b * x + d * y + f)];
}

function boxAround(points: readonly Point[]): Bounds {
  const horizontal = points.map(([x]) => x);
  const vertical = points.map(([, y]) => y);
  return [Math.min(...horizontal), Math.min(...vertical), Math.max(...horizontal), Math.max(...vertical)];
}

/** A thousandth of a point is finer than any printer. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
