import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font, Fonts } from '../html/fonts.ts';

/** The styles that the documents use. */
const faces: readonly Omit<Face, 'subset'>[] = [
  { family: 'Source Serif 4', weight: 400, style: 'normal' },
  { family: 'Source Serif 4', weight: 400, style: 'italic' },
  { family: 'Source Serif 4', weight: 600, style: 'normal' },
  { family: 'Source Sans 3', weight: 400, style: 'normal' },
  { family: 'Source Sans 3', weight: 400, style: 'italic' },
  { family: 'Source Sans 3', weight: 600, style: 'normal' },
];

/** All that German and English need, then the other languages with Latin letters, and what both typefaces have beside them. */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];

type Face = Pick<Font, 'family' | 'weight' | 'style'> & { readonly subset: string };

/** Reads the typefaces of the documents from the packages that the lock file pins. */
export function readFonts(): Promise<Fonts> {
  const wanted = subsets.flatMap((subset) => faces.map((face) => ({ ...face, subset })));
  return Promise.all(wanted.map(readFont));
}

const { resolve } = createRequire(import.meta.url);

async function readFont({ family, weight, style, subset }: Face): Promise<Font> {
  const name = family.toLowerCase().replaceAll(' ', '-');
  const folder = `@fontsource/${name}`;
  const file = `${name}-${subset}-${weight}-${style}.woff2`;
  const [woff2, ranges] = await Promise.all([
    readFile(resolve(`${folder}/files/${file}`)),
    readFile(resolve(`${folder}/unicode.json`), 'utf8'),
  ]);
  const unicodeRange = (JSON.parse(ranges) as Record<string, string>)[subset] ?? ''; // as the package documents it
  return { file, family, weight, style, unicodeRange, woff2 };
}
