import { compareCodePoints } from '../../source/sourceTree.ts';

/** The words of a text that say something, without their endings; at most `mostWords`. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !functionWords.has(word))
      .map(withoutEnding)
      .slice(0, mostWords),
  );
}

const mostWords = 400;

const functionWords: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im ins an am auf aus bei beim mit nach für über durch gegen ist sind wird werden wir unser unsere unserer unseren sich nicht nur auch als the a an of and or to in on at by for with from is are we our it its be'.split(
    ' ',
  ),
);

/** German and English inflection; it needs no more than to treat both sides alike. */
function withoutEnding(word: string): string {
  return word.length > 5 ? word.replace(/(?:ern|en|er|es|em|e|n|s)$/, '') : word;
}

/** Whether two texts have at least this share of their words in common, from 0 to 1 (Jaccard). */
function isSimilar(one: ReadonlySet<string>, other: ReadonlySet<string>, least: number): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < least * large.size) return false;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common > 0 && common / (one.size + other.size - common) >= least;
}

/** How many texts with the same rare word are compared, and how many rare words of each: this keeps time linear. */
const mostCompared = 32;
const mostRareWords = 8;

/**
 * For each text the first earlier one that shares at least `least` of its words and may be compared to it, as pairs of
 * indexes. Two sets can only be that similar if they share one of their rarest words (prefix filtering, Chaudhuri et
 * al. 2006), so only those are compared.
 */
export function similarPairs(
  texts: readonly ReadonlySet<string>[],
  least: number,
  mayCompare: (later: number, earlier: number) => boolean,
): readonly (readonly [later: number, earlier: number])[] {
  const frequency = frequencies(texts);
  const byWord = new Map<string, number[]>();
  return texts.flatMap((words, later) => {
    const rare = rarest(words, least, frequency);
    const candidates = new Set(rare.flatMap((word) => byWord.get(word)?.slice(-mostCompared) ?? []));
    const earlier = [...candidates]
      .toSorted((a, b) => a - b)
      .find((index) => isSimilar(words, texts[index] ?? new Set(), least) && mayCompare(later, index));
    for (const word of rare) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [later]);
      else known.push(later);
    }
    return earlier === undefined ? [] : [[later, earlier] as const];
  });
}

function frequencies(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function rarest(
  words: ReadonlySet<string>,
  least: number,
  frequency: ReadonlyMap<string, number>,
): readonly string[] {
  const needed = words.size - Math.ceil(least * words.size) + 1;
  return [...words]
    .toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || compareCodePoints(a, b))
    .slice(0, Math.min(needed, mostRareWords));
}
