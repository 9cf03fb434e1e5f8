import type { SourceTree } from '../source/sourceTree.ts';
import { contentPassages } from './contentPassages.ts';
import type { DocumentText, Leak } from './leak.ts';
import type { Passage } from './passage.ts';
import type { Project } from './project.ts';
import { keyOf, type Numbering, numbersOf, shingleLength } from './shingles.ts';
import { locationIn } from './sourceLocation.ts';
import { wordsOf } from './words.ts';

/** Five words in a row of a document that no text of its reader holds: a leak where the content says them. */
export type Suspect = { readonly text: DocumentText; readonly words: string; readonly key: string };

/** The suspects that stand in the content, each with its first place there. */
export function leaksAmong(
  suspects: readonly Suspect[],
  projects: readonly Project[],
  number: Numbering,
): Leak[] {
  if (suspects.length === 0) return [];
  const wanted = new Set(suspects.map(({ key }) => key));
  const found = new Map<string, Source>();
  for (const project of projects) {
    for (const passage of contentPassages(project)) {
      const words = wordsOf(passage.text);
      const numbers = numbersOf(words, number);
      for (let from = 0; from + shingleLength <= numbers.length; from += 1) {
        const key = keyOf(numbers, from, from + shingleLength);
        if (wanted.has(key) && !found.has(key))
          found.set(key, { passage, offset: words[from]?.start ?? 0, from, tree: project.tree });
      }
    }
  }
  return runsOf(suspects, found);
}

type Source = {
  readonly passage: Passage;
  readonly offset: number;
  readonly from: number;
  readonly tree: SourceTree;
};

/** One leak for each run of words that stands in one text of the content as it stands in the document. */
function runsOf(suspects: readonly Suspect[], found: ReadonlyMap<string, Source>): Leak[] {
  const leaks: Leak[] = [];
  let last: { readonly text: DocumentText; readonly source: Source } | null = null;
  for (const { text, words, key } of suspects) {
    const source = found.get(key);
    if (source === undefined) continue;
    const continues =
      last?.text === text && last.source.passage === source.passage && last.source.from + 1 === source.from;
    last = { text, source };
    if (continues) continue;
    leaks.push({ text, words, location: locationIn(source.passage, source.offset, source.tree) });
  }
  return leaks;
}
