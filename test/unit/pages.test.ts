import { describe, expect, it } from 'vitest';
import { matchPages } from '../../src/pictures/matchPages.ts';
import { type PageImage, showTheSame } from '../../src/pictures/pageImage.ts';
import type { PagePart } from '../../src/pictures/pageParts.ts';

/** Parts from lines such as `3 Text`, `3-4 Text over a break` or `2 Entry … 7` of a table of contents. */
function parts(...lines: readonly string[]): readonly PagePart[] {
  return lines.map((line) => {
    const [, first = '', last, words = '', reference = ''] =
      /^(\d+)(?:-(\d+))? (.*?)(?: … (\d+))?$/.exec(line) ?? [];
    const pages = last === undefined ? [Number(first)] : [Number(first), Number(last)];
    return { key: words, text: words, reference, pages };
  });
}

const document = parts('1 Titel', '2 eins', '2 zwei', '3 drei', '3 vier', '4 fünf', '4 sechs');

/** The pairs of pages that differ, such as `2→3`. */
function changed(before: readonly PagePart[], after: readonly PagePart[]): string[] {
  return matchPages(before, after).changed.map((pair) => `${pair.before ?? ''}→${pair.after ?? ''}`);
}

describe('the pages of two versions', () => {
  it('do not differ where nothing does, and are all looked at', () => {
    const { changed: none, alike } = matchPages(document, document);
    expect(none).toEqual([]);
    expect(alike).toEqual([1, 2, 3, 4].map((page) => ({ before: page, after: page })));
  });

  it('differ where a text does, which is told', () => {
    const after = parts('1 Titel', '2 eins', '2 zwei', '3 drei', '3 VIER', '4 fünf', '4 sechs');
    expect(matchPages(document, after).changed).toEqual([
      { before: 3, after: 3, deleted: ['vier'], inserted: ['VIER'] },
    ]);
  });

  it('do not differ for a page that was inserted before them', () => {
    const after = parts('1 Titel', '2 eins', '2 zwei', '3 neu', '4 drei', '4 vier', '5 fünf', '5 sechs');
    const { changed: pairs, alike } = matchPages(document, after);
    expect(pairs).toEqual([{ before: null, after: 3, deleted: [], inserted: ['neu'] }]);
    expect(alike.at(-1)).toEqual({ before: 4, after: 5 });
  });

  it('do not differ for texts that others pushed onto them', () => {
    const after = parts('1 Titel', '2 eins', '2 neu', '3 zwei', '3 drei', '4 vier', '4 fünf', '5 sechs');
    expect(changed(document, after)).toEqual(['2→2']);
    expect(changed(after, document)).toEqual(['2→2']);
  });

  it('are told where they are gone', () => {
    const after = parts('1 Titel', '2 eins', '2 zwei', '3 fünf', '3 sechs');
    expect(changed(document, after)).toEqual(['3→']);
  });

  it('do not differ for a paragraph that breaks elsewhere', () => {
    const before = parts('1 Titel', '2-3 lang', '3 Ende');
    expect(changed(before, parts('1 Titel', '2 lang', '3 Ende'))).toEqual([]);
  });

  it('are paired where everything on them was replaced', () => {
    expect(changed(parts('1 a', '2 b', '3 c'), parts('1 a', '2 x', '3 c'))).toEqual(['2→2']);
  });

  it('are all new where there was no document', () => {
    expect(changed([], document)).toEqual(['→1', '→2', '→3', '→4']);
    expect(changed(document, [])).toEqual(['1→', '2→', '3→', '4→']);
  });

  it('do not differ for the numbers in a table of contents, which no picture decides either', () => {
    const { changed: none, alike } = matchPages(
      parts('1 Titel', '2 eins … 4'),
      parts('1 Titel', '2 eins … 5'),
    );
    expect(none).toEqual([]);
    expect(alike).toEqual([{ before: 1, after: 1 }]);
  });
});

describe('pictures of pages', () => {
  const [width, height] = [100, 200];
  /** A white page with grey points: how many, how dark, and in which row they begin. */
  const page = (count = 0, darkness = 255, row = 100): PageImage => {
    const pixels = new Uint8Array(width * height * 4).fill(255);
    for (let point = 0; point < count; point += 1) {
      pixels.fill(255 - darkness, (row * width + point) * 4, (row * width + point) * 4 + 3);
    }
    return { width, height, pixels };
  };

  it('count to the last point under the same page number', () => {
    expect(showTheSame(page(), page(), true)).toBe(true);
    expect(showTheSame(page(), page(1, 1), true)).toBe(false);
  });

  it('may differ in some points, or in shades, where the page has moved', () => {
    expect(showTheSame(page(), page(50), false)).toBe(true);
    expect(showTheSame(page(), page(51), false)).toBe(false);
    expect(showTheSame(page(), page(2000, 31), false)).toBe(true);
    expect(showTheSame(page(), page(2000, 32), false)).toBe(false);
  });

  it('may differ in head and foot where the page has moved', () => {
    expect(showTheSame(page(), page(900, 255, 2), false)).toBe(true);
    expect(showTheSame(page(), page(900, 255, 190), false)).toBe(true);
  });

  it('differ where their sizes do', () => {
    expect(showTheSame(page(), { ...page(), width: 50, height: 400 }, false)).toBe(false);
  });
});
