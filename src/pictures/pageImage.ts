/** A page as a picture. */
export type PageImage = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of every point, row by row. */
  readonly pixels: Uint8Array;
};

/** The pages of one PDF as pictures, by their numbers from 1. */
export type Photograph = (page: number) => Promise<PageImage>;

/** How much of a page its running head and foot may take, each. */
const runningShare = 0.08;

/** The same drawing at another place is rounded otherwise: it differs in some points, and in most of them a little. */
const leastDifference = 32;
const mostStrayPoints = 50;

const bytesPerPoint = 4;

/**
 * Whether two pictures of pages show the same. `isPaged` where both pages have the same number of the same count: then
 * every point counts. Otherwise their heads and feet say something else and are not compared.
 */
export function showTheSame(a: PageImage, b: PageImage, isPaged: boolean): boolean {
  if (a.width !== b.width || a.height !== b.height) return false;
  if (isPaged) return Buffer.compare(a.pixels, b.pixels) === 0;
  const start = Math.ceil(a.height * runningShare) * a.width * bytesPerPoint;
  const end = a.pixels.length - start;
  let differing = 0;
  for (let point = start; point < end && differing <= mostStrayPoints; point += bytesPerPoint) {
    if (differenceAt(point, a, b) >= leastDifference) differing += 1;
  }
  return differing <= mostStrayPoints;
}

/** By how much the colour of a point that differs most does so. */
function differenceAt(point: number, a: PageImage, b: PageImage): number {
  const channel = (offset: number) =>
    Math.abs((a.pixels[point + offset] ?? 0) - (b.pixels[point + offset] ?? 0));
  return Math.max(channel(0), channel(1), channel(2));
}
