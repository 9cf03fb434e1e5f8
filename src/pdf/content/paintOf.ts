/** What a stretch of content shows: text, only lines, areas and pictures, or nothing at all. */
export type Paint = 'text' | 'graphics' | 'none';

/**
 * What the names behind `Do` stand for: a picture, a layer with marked content of its own, or a form, of which it is
 * not known whether it holds text.
 */
export type Drawn = ReadonlyMap<string, 'picture' | 'layer' | 'form'>;

export function paintOf(operators: string, drawn: Drawn): Paint {
  if (operators.includes(' Tj\n') || operators.includes(' TJ\n')) return 'text';
  const shown = [...operators.matchAll(/\/(\S+) Do\n/g)].map(([, name = '']) => drawn.get(name));
  if (shown.includes('form')) return 'text';
  return shown.includes('picture') || pathPainting.test(operators) ? 'graphics' : 'none';
}

/** ISO 32000-1, tables 60 and 77. */
const pathPainting = /(?:^|[\n ])(?:[fFSsBb]\*?|sh)\n/;
