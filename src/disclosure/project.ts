import type { Catalogue } from '../catalogue/catalogue.ts';
import { readWords, type Wording } from '../html/words.ts';
import { filesBelow, type SourceTree } from '../source/sourceTree.ts';

/** A version of the project: its files, and what was read from them. */
export type Content = { readonly tree: SourceTree; readonly catalogue: Catalogue };

/** The version that documents are made of; behind it the earlier one that they compare it with. */
export type Versions = readonly [later: Content, earlier?: Content];

/** The same with the words that its documents print, by language. */
export type Project = Content & { readonly wordings: ReadonlyMap<string, Wording> };

/**
 * The versions as projects. An earlier one that does not know the reader yet is read as if it did; its documents are
 * printed with the words of the later one.
 */
export function projectsOf([later, earlier]: Versions, reader: string | null): readonly Project[] {
  const wordings = wordingsOf(later.tree);
  const { catalogue } = later;
  const project = { ...later, wordings };
  if (earlier === undefined) return [project];
  const isKnown = earlier.catalogue.customers.some(({ id }) => id === reader);
  const newcomers = isKnown ? [] : catalogue.customers.filter(({ id }) => id === reader);
  const customers = [...earlier.catalogue.customers, ...newcomers];
  return [project, { tree: earlier.tree, catalogue: { ...earlier.catalogue, customers }, wordings }];
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
