import { type Drawn, paintOf } from './paintOf.ts';
import type { Stretch } from './splitContent.ts';

/**
 * The content of a page or layer in which everything belongs either to the structure or to no part of the document
 * (an artifact; PDF/UA-1, 7.1). `types` are those of the elements that hold marked content, by its number.
 * Chromium paints the margin boxes, which hold running titles and page numbers, before anything else and unmarked.
 */
export function markArtifacts(
  stretches: readonly Stretch[],
  types: ReadonlyMap<number, string>,
  drawn: Drawn,
): string {
  const marked = stretches.map(({ mcid, operators }, index) => {
    const type = mcid === null ? undefined : types.get(mcid);
    if (type !== undefined) return `/${type} <</MCID ${mcid} >>BDC\n${operators}EMC\n`;
    return partsOf(operators, drawn)
      .map((part) => artifactOf(part, index === 0, drawn))
      .join('');
  });
  return marked.join('');
}

/** A layer has content of its own, which would be marked within what surrounds it, so it stands by itself. */
function partsOf(operators: string, drawn: Drawn): readonly string[] {
  const parts = operators.split(/^(\/\S+ Do\n)/m);
  return parts.some((part) => drawn.get(part.slice(1, -' Do\n'.length)) === 'layer') ? parts : [operators];
}

function artifactOf(operators: string, isFirst: boolean, drawn: Drawn): string {
  const paint = paintOf(operators, drawn);
  if (paint === 'none') return operators;
  const type = isFirst && paint === 'text' ? 'Pagination' : 'Layout';
  // ISO 32000-1, table 330.
  return `/Artifact <</Type /${type}>> BDC\n${operators}EMC\n`;
}
