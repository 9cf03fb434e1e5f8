import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleDate } from '../../src/checks/example.ts';
import { unprintableIn } from '../../src/entries/unprintable.ts';
import type { Font } from '../../src/html/fonts.ts';
import { readFonts } from '../../src/io/readFonts.ts';
import { checkContent } from '../../src/pipeline.ts';
import { projectRoot, treeFrom, treeOf } from '../support/projects.ts';
import { readCmap } from '../support/readCmap.ts';

/** The characters that every face of the documents has, and that CSS lets it show. */
async function charactersOfAllFaces(): Promise<number[]> {
  const faces = new Map<string, Set<number>>();
  for (const font of await readFonts()) {
    const face = `${font.family} ${font.weight} ${font.style}`;
    const known = faces.get(face) ?? new Set();
    for (const character of readCmap(font.woff2)) if (isInRange(character, font)) known.add(character);
    faces.set(face, known);
  }
  const [first = new Set<number>(), ...others] = faces.values();
  return [...first].filter((character) => others.every((face) => face.has(character))).sort((a, b) => a - b);
}

function isInRange(character: number, { unicodeRange }: Font): boolean {
  return unicodeRange.split(',').some((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return character >= Number.parseInt(from, 16) && character <= Number.parseInt(to, 16);
  });
}

/** Marks are left out, for the letter below them may come from another file, and then they miss their place. */
function isAlone(character: number): boolean {
  return /[^\p{M}\p{Cf}]|\u00AD/u.test(String.fromCodePoint(character));
}

function rangesOf(characters: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const character of characters) {
    const last = ranges.at(-1);
    if (last?.[1] === character - 1) last[1] = character;
    else ranges.push([character, character]);
  }
  return ranges
    .map((range) => [...new Set(range)].map((end) => end.toString(16).toUpperCase()).join('-'))
    .join(' ');
}

it('the list of characters agrees with the fonts of the lock file', async () => {
  const ranges = rangesOf((await charactersOfAllFaces()).filter(isAlone));
  const source = `/**
 * The characters that every face of the documents has a shape for, as hexadecimal ranges. Generated from the fonts by
 * \`npm run test:update\`; test/unit/characters.test.ts holds it.
 */
export const coveredCharacters =
  '${ranges}';
`;
  await expect(source).toMatchFileSnapshot(join(projectRoot, 'src/entries/coveredCharacters.ts'));
});

it('every word of the documents, whatever the language, can be printed', () => {
  const words = [...treeOf(projectRoot).files].filter(([path]) => path.startsWith('templates/words/'));
  expect(words.length).toBeGreaterThan(0);
  for (const [file, bytes] of words) {
    const text = new TextDecoder().decode(bytes);
    expect(unprintableIn(text, () => ({ file, line: 1, column: 1 }))).toEqual([]);
  }
});

const measure = (title: string, text: string) =>
  `---\nid: b\nnumber: "1.0.1"\n# 😀 in einem Kommentar stört nicht\ntitle: ${title}\n---\n\nErste Zeile.\n\n${text}\n`;

/** Places and characters that the check of a project names. */
function unprintable(title: string, text: string): string[] {
  const { diagnostics } = checkContent(
    treeFrom({
      'content/organisation.md': '---\nid: organisation\nname: A\nlanguages: [de]\n---\n',
      'content/measures/1.0-a/index.md': '---\nid: a\nnumber: "1.0"\ntitle: A\n---\n',
      'content/measures/1.0-a/b.md': measure(title, text),
    }),
    exampleDate,
  );
  return diagnostics
    .filter(({ code }) => code === 'character-unprintable')
    .map(({ location, values }) => `${location?.line}:${location?.column} ${JSON.stringify(values)}`);
}

it.each([
  ['an emoji in a text', 'B', 'Zwei\nZeilen 😀 hier', '11:8 {"characters":["😀 (U+1F600)"],"more":0}'],
  ['an emoji in a title', 'Schutz 🔒', 'Text', '5:15 {"characters":["🔒 (U+1F512)"],"more":0}'],
  [
    'another script',
    'B',
    'a **漢字かな** b',
    '10:5 {"characters":["漢 (U+6F22)","字 (U+5B57)","か (U+304B)"],"more":1}',
  ],
  ['a character behind an entity', 'B', 'a &#x1F600; b', '10:1 {"characters":["😀 (U+1F600)"],"more":0}'],
  ['a character behind an escape', '"a \\u2192"', 'Text', '5:8 {"characters":["→ (U+2192)"],"more":0}'],
  ['a character in code', 'B', '`a → b`', '10:4 {"characters":["→ (U+2192)"],"more":0}'],
  [
    'an accent on a letter that no typeface composes',
    'B',
    'q\u0303',
    '10:2 {"characters":["◌̃ (U+0303)"],"more":0}',
  ],
])('%s is named with its place, its shape and its code', (_, title, text, expected) => {
  expect(unprintable(title, text)).toEqual([expected]);
});

it('letters of European languages can be printed, composed or not', () => {
  const texts = ['Grüße, œuvre, Łódź, Dvořák, Ελλάδα, Україна, Việt Nam', '„5 × 3 − 2“ – 10 € … ½ § 64 ‚ja‘'];
  for (const text of texts) {
    expect(unprintable('B', text)).toEqual([]);
    expect(unprintable('B', text.normalize('NFD'))).toEqual([]);
  }
});
