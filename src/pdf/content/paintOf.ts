/** What a stretch of a page shows: text, only lines, areas and images, or nothing at all. */
export type Paint = 'text' | 'graphics' | 'none';

/** `images` are the names of the XObjects that are pictures; any other may hold text. */
export function paintOf(operators: string, images: ReadonlySet<string>): Paint {
  if (operators.includes(' Tj\n') || operators.includes(' TJ\n')) return 'text';
  if (!paintingOperator.test(operators)) return 'none';
  for (const [, name = ''] of operators.matchAll(/\/(\S+) Do\n/g)) {
    if (!images.has(name)) return 'text';
  }
  return 'graphics';
}

/** ISO 32000-1, table 51: path painting, shading and XObject operators. */
const paintingOperator = /(?:^|[\n ])(?:[fFSsBb]\*?|sh|Do)\n/;
