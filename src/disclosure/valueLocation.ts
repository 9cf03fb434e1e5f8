import type { Location } from '../diagnostics/diagnostic.ts';
import type { SourceTree } from '../source/sourceTree.ts';
import { headPassage } from './contentPassages.ts';
import { keyOf, type Numbering, numbersOf } from './shingles.ts';
import { locationIn } from './sourceLocation.ts';
import { wordsOf } from './words.ts';

/** Where a field stands whose words are these. */
export function valueLocation(
  { file, text }: { readonly file: string; readonly text: string },
  tree: SourceTree,
  number: Numbering,
): Location {
  const head = headPassage(file, tree);
  const words = wordsOf(head.text);
  const numbers = numbersOf(words, number);
  const wanted = numbersOf(wordsOf(text), number);
  const key = keyOf(wanted, 0, wanted.length);
  const at = numbers.findIndex((_, from) => keyOf(numbers, from, from + wanted.length) === key);
  return locationIn(head, words[at]?.start ?? 0, tree);
}
