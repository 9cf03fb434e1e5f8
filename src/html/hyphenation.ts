import { createRequire } from 'node:module';

const soft = '\u00AD';

/** Words shorter than this fit into any column. */
const longWord = 14;

/** Fewer letters than this are not left alone at either end of a line. */
const fewest = 4;

/** The pattern sets of TeX; the German one costs 50 ms to load, so each waits for the first narrow table. */
const patterns: Readonly<Record<string, () => unknown>> = {
  de: () => require('hyphen/de-1996'),
  en: () => require('hyphen/en-gb'),
};

type Hyphenation = {
  readonly hyphenateSync: (text: string, options: { readonly minWordLength: number }) => string;
};

const loaded = new Map<string, Hyphenation>();
const require = createRequire(import.meta.url);

/** Marks with soft hyphens where the long words of a text may break; unchanged in a language without patterns. */
export function hyphenated(text: string, language: string): string {
  const load = patterns[language];
  if (load === undefined) return text;
  const known = loaded.get(language) ?? (load() as Hyphenation); // as the package documents it
  loaded.set(language, known);
  return known.hyphenateSync(text, { minWordLength: longWord }).split(/(\s+)/).map(withoutShortEnds).join('');
}

function withoutShortEnds(word: string): string {
  const parts = word.split(soft);
  while (parts.length > 1 && (parts[0]?.length ?? 0) < fewest) parts.splice(0, 2, parts.slice(0, 2).join(''));
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < fewest)
    parts.splice(-2, 2, parts.slice(-2).join(''));
  return parts.join(soft);
}
