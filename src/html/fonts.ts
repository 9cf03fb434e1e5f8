/** The typefaces of the documents, one entry for each file. */
export type Fonts = readonly Font[];

export type Font = {
  /** The name of its file, such as `source-sans-3-latin-400-normal.woff2`. */
  readonly file: string;
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** The characters it holds, as CSS writes them: `U+0000-00FF,U+0131`. */
  readonly unicodeRange: string;
  readonly woff2: Uint8Array;
};

/** `@font-face` rules that carry the fonts in themselves. */
export function fontFaces(fonts: Fonts): string {
  return fonts.map(fontFace).join('\n');
}

/** The fonts that a text needs: most documents are printed without the rarer characters. */
export function fontsFor(text: string, fonts: Fonts): Fonts {
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  return fonts.filter(({ unicodeRange }) => {
    const ranges = unicodeRange.split(',').map(parseRange);
    return [...characters].some((character) =>
      ranges.some(([from, to]) => character >= from && character <= to),
    );
  });
}

function fontFace({ family, weight, style, unicodeRange, woff2 }: Font): string {
  const source = `url(data:font/woff2;base64,${Buffer.from(woff2).toString('base64')}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source};unicode-range:${unicodeRange}}`;
}

function parseRange(range: string): readonly [number, number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
