import { beforeAll, describe, expect, it } from 'vitest';
import { printProject, projectOf } from '../support/printProject.ts';
import { type PlacedText, placedTexts } from '../support/readPdf.ts';

/** Sentences that can be told apart: `A7-3` is the third of the seventh measure. */
function sentences(measure: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `A${measure}-${index + 1} steht hier als Satz.`).join(
    ' ',
  );
}

/** Lengths that put the ends of cards at ever other places of a page. */
const short = Array.from({ length: 45 }, (_, index) => ({
  title: `Titel${index + 1}.`,
  text: sentences(index + 1, 1 + ((index * 7) % 22)),
}));

const long = Array.from({ length: 40 }, (_, index) => ({
  title: `Titel${index + 1}.`,
  text: Array.from({ length: 7 }, (_, part) =>
    sentences(100 * (index + 1) + part, 9 + ((index + part) % 5)),
  ).join('\n\n'),
}));

const rows = Array.from(
  { length: 70 },
  (_, index) => `| Zeile${index + 1}. | ${'Wort '.repeat(20 + (index % 50))}Ende${index + 1}. | Fuß |`,
);
const tall = `| Riese. | ${'Wort '.repeat(750)} | Fuß |`;

const linesOf = (texts: readonly PlacedText[], page: number) => texts.filter((text) => text.page === page);

/** The pages on which pieces of text stand that hold these words, each once. */
function pagesOf(texts: readonly PlacedText[], words: string | RegExp): number[] {
  const holds = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
  return [...new Set(texts.filter(({ text }) => holds(text)).map(({ page }) => page))];
}

/** The part of the document behind the contents, where every title stands once more. */
function bodyOf(texts: readonly PlacedText[]): PlacedText[] {
  const contents = Math.max(...pagesOf(texts, 'Unterschriften').slice(0, -1));
  return texts.filter(({ page }) => page > contents);
}

describe('cards of every length', () => {
  let body: PlacedText[];
  beforeAll(async () => {
    body = bodyOf(await placedTexts((await printProject(projectOf(short))).annex));
  });

  it('stand whole on one page', () => {
    const split = short.filter((_, index) => {
      const pages = body.filter(({ text }) => text.includes(`A${index + 1}-`)).map(({ page }) => page);
      return new Set(pages).size !== 1;
    });
    expect(split).toEqual([]);
    expect(Math.max(...body.map(({ page }) => page))).toBeGreaterThan(5);
  });

  it('have their title on the page of their text', () => {
    const apart = short.filter(
      (_, index) =>
        pagesOf(body, `Titel${index + 1}.`)[0] !== pagesOf(body, new RegExp(`A${index + 1}-1(?!\\d)`))[0],
    );
    expect(apart).toEqual([]);
  });

  it('have the state of the measure beside the title, on the same page', () => {
    const planned = body.filter(({ text }) => text.includes('geplant'));
    expect(planned).toHaveLength(15);
    for (const note of planned) {
      const title = body.find(
        ({ text, page, baseline }) =>
          text.startsWith('Titel') && page === note.page && Math.abs(baseline - note.baseline) < 6,
      );
      expect(title?.right).toBeLessThan(note.left);
    }
  });
});

describe('cards longer than half a page', () => {
  let body: PlacedText[];
  beforeAll(async () => {
    body = bodyOf(await placedTexts((await printProject(projectOf(long))).annex));
  });

  it('may break, but leave at least two lines on either page, and never the provider alone', () => {
    const pages = [...new Set(body.map(({ page }) => page))];
    let breaks = 0;
    for (const page of pages.slice(1)) {
      const lines = linesOf(body, page).filter(({ size }) => size > 9.5 && size < 10.3);
      const next = linesOf(body, page)
        .filter(({ text }) => text.startsWith('Titel'))
        .map(({ baseline }) => baseline);
      const above = lines.filter(({ baseline }) => baseline > Math.max(0, ...next));
      if (above.length === 0) continue;
      breaks += 1;
      expect(new Set(above.map(({ baseline }) => Math.round(baseline))).size).toBeGreaterThan(1);
    }
    expect(breaks).toBeGreaterThan(2);
  });

  it('have at least two lines of text below their title', () => {
    for (const { page, baseline } of body.filter(({ text }) => text.startsWith('Titel'))) {
      const below = linesOf(body, page).filter(
        (line) => line.size > 9.5 && line.size < 10.3 && line.baseline < baseline,
      );
      expect(new Set(below.map((line) => Math.round(line.baseline))).size).toBeGreaterThan(1);
    }
  });
});

describe('a table of many pages', () => {
  let body: PlacedText[];
  beforeAll(async () => {
    const table = [
      '| Kopf. | Text | Fuß |',
      '| - | - | - |',
      ...rows.slice(0, 33),
      tall,
      ...rows.slice(33),
    ].join('\n');
    body = bodyOf(
      await placedTexts((await printProject(projectOf([{ title: 'Titel1.', text: table }]))).annex),
    );
  });

  it('repeats its head on every page', () => {
    const pages = [...new Set(body.filter(({ text }) => /^Zeile|^Wort/.test(text)).map(({ page }) => page))];
    expect(pages.length).toBeGreaterThan(3);
    expect(pagesOf(body, 'Kopf.')).toEqual(pages);
  });

  it('splits no row', () => {
    const split = rows.filter((_, index) => {
      const start = pagesOf(body, `Zeile${index + 1}.`);
      return start.length !== 1 || start[0] !== pagesOf(body, `Ende${index + 1}.`)[0];
    });
    expect(split).toEqual([]);
  });

  it('splits a row that is taller than half a page, so that it leaves no hole', () => {
    const [start = 0] = pagesOf(body, 'Riese.');
    expect(pagesOf(body, 'Zeile33.')).toEqual([start]);
    expect(pagesOf(body, 'Zeile34.')[0]).toBeGreaterThan(start);
  });

  it('leaves at least three rows on its last page', () => {
    const [last = 0] = pagesOf(body, 'Zeile70.');
    expect(pagesOf(body, 'Zeile68.')).toEqual([last]);
  });
});
