import { type Drawn, paintOf } from './paintOf.ts';
import type { Stretch } from './splitContent.ts';

/**
 * The content of a page or layer in which everything belongs either to the structure or to no part of the document
 * (an artifact; PDF/UA-1, 7.1). `types` are those of the elements that hold
 * marked content, by its number.
 * Chromium paints the margin boxes, which hold running titles and page numbers, before anything else and unmarked.
 */
export function markArtifacts(
  stretches: readonly Stretch[],
  types: ReadonlyMap<number, string>,
  drawn: Drawn,
): string {
  let content = '';
  for (const [index, { mcid, operators }] of stretches.entries()) {
    const type = mcid === null ? undefined : types.get(mcid);
    if (type !== undefined) {
      content += `/${type} <</MCID ${mcid}>> BDC\n${operators}EMC\n`;
      continue;
    }
    for (const part of partsOf(operators, drawn)) {
      const paint = paintOf(part, drawn);
      if (paint === 'none') content += part;
      else content += `/Artifact ${index === 0 && paint === 'text' ? pagination : layout} BDC\n${part}EMC\n`;
    }
  }
  return content;
}

/** A layer has content of its own, which would be marked within what surrounds it, so it stands by itself. */
function partsOf(operators: string, drawn: Drawn): readonly string[] {
  const parts = operators.split(/^(\/\S+ Do\n)/m);
  return parts.some((part) => drawn.get(part.slice(1, -' Do\n'.length)) === 'layer') ? parts : [operators];
}

/** ISO 32000-1, table 330. */
const pagination = '<</Type /Pagination>>';
const layout = '<</Type /Layout>>';
