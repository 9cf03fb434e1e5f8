import type { Catalogue, Item, ItemText } from '../../catalogue/catalogue.ts';
import { spokenItems } from './items.ts';

/** A text beside the text that it translates. */
export type Translation = {
  readonly item: Item;
  readonly language: string;
  readonly source: ItemText;
  readonly text: ItemText;
};

/** Every translation of what documents print today. */
export function translationsOf(catalogue: Catalogue): readonly Translation[] {
  return translatedItems(catalogue).flatMap((item) => {
    const source = item.texts.get(catalogue.sourceLanguage);
    if (source === undefined) return [];
    return [...item.texts]
      .filter(([, text]) => text !== source)
      .map(([language, text]) => ({ item, language, source, text }));
  });
}

const printedKinds = new Set(['rule', 'category', 'measure', 'chapter', 'service', 'subprocessor']);

/** Everything whose titles and texts documents print, and so in every language. */
export function translatedItems(catalogue: Catalogue): readonly Item[] {
  return spokenItems(catalogue).filter(({ kind }) => printedKinds.has(kind));
}
