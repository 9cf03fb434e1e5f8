/** A transformation of the plane, `[a b c d e f]` (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = { readonly x: number; readonly y: number };

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function originOf([, , , , x, y]: Matrix): Point {
  return { x, y };
}

/** The matrix of six numbers; anything else moves nothing. */
export function matrixOf(numbers: readonly (number | null)[]): Matrix {
  const [a, b, c, d, e, f] = numbers.map((number) => number ?? 0);
  const isWhole = numbers.length >= 6 && f !== undefined;
  return isWhole ? [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f] : identity;
}
