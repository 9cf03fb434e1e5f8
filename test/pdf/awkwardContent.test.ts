import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { coveredCharacters } from '../../src/entries/coveredCharacters.ts';
import { fontFaces } from '../../src/html/fonts.ts';
import { readFonts } from '../../src/io/readFonts.ts';
import { documentOf, openTestPrinter, printed } from '../support/printing.ts';
import { printProject, projectOf } from '../support/printProject.ts';
import { casesFolder, treeOf } from '../support/projects.ts';
import { type PlacedText, pageTexts, placedTexts } from '../support/readPdf.ts';

/** A page of A4 and its margins in points, as templates/styles/tokens.css has them. */
const paper = { left: (25 / 25.4) * 72, right: 595.28 - (20 / 25.4) * 72, bottom: 0, top: 841.89 };

function outside(texts: readonly PlacedText[]): string[] {
  return texts
    .filter(({ left, right, baseline, size }) => {
      const isBeside = left < paper.left - 1 || right > paper.right + 1;
      return isBeside || baseline < paper.bottom + 20 || baseline + size > paper.top - 20;
    })
    .map(
      ({ page, text, left, right }) => `${page}: ${text.slice(0, 40)} ${left.toFixed()}–${right.toFixed()}`,
    );
}

const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);

describe('a word that no line can hold', () => {
  const places = {
    'in a text': `Vorher ${endless} nachher.`,
    'in a list': `- ${endless}\n  - ${endless}`,
    'in a heading': `### ${endless}`,
    'in a table': `| Spalte | ${endless} | C |\n| - | - | - |\n| ${endless} | kurz | ${endless} |`,
    'in code': `\`${endless}\`\n\n\`\`\`\n${endless}\n\`\`\``,
    'in a link': `[${endless}](https://example.org/${endless})`,
    'in a quotation': `> ${endless}`,
    'in bold': `**${endless}**`,
  };
  const measures = [
    { title: endless, text: 'Ein Titel ohne Lücke.' },
    ...Object.entries(places).map(([title, text]) => ({ title, text })),
  ];
  let handbook: Uint8Array;
  let annex: Uint8Array;

  beforeAll(async () => {
    ({ handbook, annex } = await printProject(projectOf(measures, endless)));
  });

  it('never leaves the page, wherever it stands', async () => {
    expect(outside(await placedTexts(annex))).toEqual([]);
    expect(outside(await placedTexts(handbook))).toEqual([]);
  });

  it('is printed whole', async () => {
    const text = (await pageTexts(annex)).join('').replace(/[\s\u00AD]/g, '');
    // Title and contents, and every place above once or more; the running heads name the organisation on top of that.
    expect(text.split(endless).length - 1).toBeGreaterThan(2 + Object.keys(places).length);
  });
});

describe('names without a place to break, in the fields of a whole project', () => {
  const names = [
    'Leitung Betrieb',
    'Beispielweg 1',
    'Beispiel Rechenzentren AG',
    'USV-Test 2026-08',
    'Hosting',
  ];

  it('never leave the page', async () => {
    const decoder = new TextDecoder();
    const sample = [...treeOf(join(casesFolder, 'sample')).files].filter(([path]) =>
      path.startsWith('content/'),
    );
    const files = sample.map(([path, bytes]) => {
      return [path, names.reduce((text, name) => text.replaceAll(name, endless), decoder.decode(bytes))];
    });
    const { handbook, annex } = await printProject(Object.fromEntries(files));
    expect((await pageTexts(handbook)).join('').replace(/\s/g, '').split(endless).length).toBeGreaterThan(
      names.length,
    );
    expect(outside(await placedTexts(handbook))).toEqual([]);
    expect(outside(await placedTexts(annex))).toEqual([]);
  });
});

/** Characters that share the shape of another: a PDF gives back the other one where both occur. */
const twins: Readonly<Record<string, string>> = {
  '\u00B5': '\u03BC',
  '\u037E': ';',
  '\u2018': '\u02BB',
  '\u2019': '\u02BC',
  '\u2215': '\u2044',
};

describe('the characters that the list says can be printed', () => {
  const characters = coveredCharacters
    .split(' ')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((end) => Number.parseInt(end, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .filter((character) => /[^\s\p{Cf}\p{Z}]/u.test(character) && !'<&'.includes(character));

  it.each([
    ['Source Serif 4', '400 normal'],
    ['Source Serif 4', '600 normal'],
    ['Source Sans 3', '400 italic'],
  ])('are, each with its own shape, in %s %s', async (family, face) => {
    const [weight = '', style = ''] = face.split(' ');
    const printer = await openTestPrinter();
    const css = `<style>${fontFaces(await readFonts())} body { font: ${style} ${weight} 10pt '${family}' }</style>`;
    const pdf = await printed(
      printer,
      documentOf(characters.map((character) => `<p>x${character}x</p>`).join(''), css),
    );
    await printer.close();
    const text = (await pageTexts(pdf)).join(' ');
    const isShown = (character: string | undefined) => text.includes(`x${character}x`);
    const lost = characters.filter((character) => !isShown(character) && !isShown(twins[character]));
    expect(lost).toEqual([]);
    const names = [
      ...new Set(
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/FontName \/[^\s/]+/g),
      ),
    ];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.includes(family.replaceAll(' ', '')))).toEqual([]);
  });
});
