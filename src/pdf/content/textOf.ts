import type { CodeMap } from './toUnicode.ts';

/** The codes of the fonts of a page, by the names under which its content selects them. */
export type FontCodes = (name: string) => CodeMap | null;

/** A text on a page with where it begins and its last character stands, in the units in which the content is drawn. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly lastX: number;
  readonly y: number;
  readonly size: number;
};

/** The texts that a stretch of a page shows, one for each text object (ISO 32000-1, 9.4), as Chromium writes them. */
export function textsOf(operators: string, fonts: FontCodes): readonly PlacedText[] {
  return operators
    .split('BT\n')
    .slice(1)
    .map((object) => textOf(object, fonts));
}

/** Texts in reading order as one, without soft hyphens and ligatures; a space stands where a line ends or a gap is wider than a character. */
export function joinTexts(texts: readonly PlacedText[]): string {
  let joined = '';
  let last: PlacedText | null = null;
  for (const text of texts) {
    const isApart = last !== null && (text.y !== last.y || text.x - last.lastX > 1.1 * last.size);
    joined += isApart ? ` ${text.text}` : text.text;
    last = text;
  }
  return joined
    .replaceAll('\u00AD', '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(object: string, fonts: FontCodes): PlacedText {
  const placed = { text: '', x: 0, lastX: 0, y: 0, size: 0 };
  let codes: CodeMap | null = null;
  let isReplaced = false;
  for (const match of object.matchAll(textOperator)) {
    const [operator, font, size, x, y, dx, dy, replacement, hex] = match;
    if (font !== undefined) {
      codes = fonts(font);
      placed.size = Number(size);
    } else if (x !== undefined) {
      placed.x = Number(x);
      placed.lastX = placed.x;
      placed.y = Number(y);
    } else if (dx !== undefined) {
      placed.lastX += Number(dx);
      placed.y -= Number(dy);
    } else if (replacement !== undefined) {
      placed.text += Buffer.from(replacement, 'hex').swap16().toString('utf16le');
      isReplaced = true;
    } else if (operator === 'EMC') {
      isReplaced = false;
    } else if (hex !== undefined && codes !== null && !isReplaced) {
      placed.text += decode(hex, codes);
    }
  }
  return placed;
}

/**
 * `/F5 10.6 Tf`, `1 0 0 -1 94 75 Tm`, `5.8 0 Td`, `/Span<</ActualText <feff00a0> >> BDC`, its end, and `<0002>`,
 * whether for `Tj` or within the array of `TJ`.
 */
const textOperator =
  /\/(\S+) (\S+) Tf|\S+ \S+ \S+ \S+ (\S+) (\S+) Tm|(\S+) (\S+) Td|ActualText <feff([0-9a-f]*)> >> BDC|EMC|<([0-9A-Fa-f]+)>/gi;

function decode(hex: string, { digits, texts }: CodeMap): string {
  let text = '';
  for (let at = 0; at < hex.length; at += digits) {
    text += texts.get(Number.parseInt(hex.slice(at, at + digits), 16)) ?? '';
  }
  return text;
}
