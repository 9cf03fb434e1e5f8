import { createHash } from 'node:crypto';
import type { ItemText } from './catalogue.ts';

/**
 * What a translation writes into `sourceDigest` once it says the same as its source: the SHA-256, as 64 lower-case
 * hexadecimal digits, of these three parts in UTF-8, each followed by a line feed (U+000A):
 *
 * 1. the title, 2. the `customerTitle`, or nothing where there is none, 3. the Markdown below the frontmatter,
 *    without white space at its beginning and end, every line end as a line feed.
 *
 * All parts are in the Unicode normal form C. Fields other than the titles are not part of it: a changed status or
 * number needs no new translation.
 */
export function sourceDigest({ title, customerTitle, source }: ItemText): string {
  const parts = [title ?? '', customerTitle ?? '', bodyOf(source)];
  const text = parts.map((part) => `${part.normalize('NFC')}\n`).join('');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The Markdown below the frontmatter, which lies between two lines of three dashes. */
function bodyOf(source: string): string {
  const lines = source.split(/\r\n|\n|\r/);
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  return lines
    .slice(end + 1)
    .join('\n')
    .trim();
}
