import type { Catalogue } from '../catalogue/catalogue.ts';
import { readWords, type Wording } from '../html/words.ts';
import { filesBelow, type SourceTree } from '../source/sourceTree.ts';

/** A version of the project: its files, and what was read from them. */
export type Content = { readonly tree: SourceTree; readonly catalogue: Catalogue };

/** The same with the words that its documents print, by language. */
export type Project = Content & { readonly wordings: ReadonlyMap<string, Wording> };

export function projectOf({ tree, catalogue }: Content): Project {
  return { tree, catalogue, wordings: wordingsOf(tree) };
}

function wordingsOf(tree: SourceTree): Project['wordings'] {
  const folder = 'templates/words/';
  const languages = [...filesBelow(tree, 'templates/words').keys()].map((path) =>
    path.slice(folder.length).replace(/\.json$/, ''),
  );
  return new Map(
    languages.flatMap((language) => {
      const { value } = readWords(tree, language);
      return value === null ? [] : [[language, value] as const];
    }),
  );
}
