/** A stretch of a page: between the operators of marked content (ISO 32000-1, 14.6), or outside of them. */
export type Stretch = {
  /** Number within the page; `null` outside of marked content. */
  readonly mcid: number | null;
  /** The operators, without those of the marking. */
  readonly operators: string;
};

/**
 * Divides the content of a page, one character per byte. Chromium ends every line with its operator, writes text
 * in hexadecimal digits, and puts nothing into content with a number but texts that replace their characters:
 * `/P <</MCID 3 >>BDC` … `/Span<</ActualText <feff00a0> >> BDC` … `EMC` … `EMC`.
 */
export function splitContent(text: string): readonly Stretch[] {
  const content = text.endsWith('\n') ? text : `${text}\n`;
  const stretches: Stretch[] = [];
  let at = 0;
  for (;;) {
    const begin = content.indexOf('>>BDC\n', at);
    if (begin === -1) break;
    const line = content.lastIndexOf('\n', begin) + 1;
    const mcid = marking.exec(content.slice(line, begin))?.[1];
    if (mcid === undefined) throw new Error('The content of a page is not marked as Chromium does it.');
    const start = begin + '>>BDC\n'.length;
    const end = endOfMarked(content, start);
    if (line > at) stretches.push({ mcid: null, operators: content.slice(at, line) });
    stretches.push({ mcid: Number(mcid), operators: content.slice(start, end) });
    at = end + 'EMC\n'.length;
  }
  if (at < content.length) stretches.push({ mcid: null, operators: content.slice(at) });
  return stretches;
}

const marking = /^\/\S+ <<\/MCID (\d+) $/;

function endOfMarked(content: string, start: number): number {
  let from = start;
  for (;;) {
    const end = content.indexOf('EMC\n', from);
    if (end === -1) throw new Error('Marked content of a page has no end.');
    if (!content.slice(from, end).includes('>> BDC\n')) return end;
    from = end + 'EMC\n'.length;
  }
}
