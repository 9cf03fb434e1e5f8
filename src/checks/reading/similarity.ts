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
  // Two sets are that similar exactly if they share this many words.
  const needed = (least / (1 + least)) * (one.size + other.size) - rounding;
  let missing = small.size - needed;
  if (small.size === 0 || missing < 0) return false;
  for (const word of small) {
    if (large.has(word)) continue;
    missing -= 1;
    if (missing < 0) return false;
  }
  return true;
}

/** How many texts with the same rare word are compared, and how many rare words of each: this keeps time linear. */
const mostCompared = 32;
const mostRareWords = 8;

/** Shares such as 0.8 are no exact numbers to a computer. */
const rounding = 1e-9;

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
  const ranks = ranksOf(texts);
  const byRank = new Map<number, number[]>();
  const earliest = (words: ReadonlySet<string>, later: number, rare: Int32Array): number => {
    let found = later;
    for (const index of [...rare].flatMap((rank) => byRank.get(rank)?.slice(-mostCompared) ?? [])) {
      const isMatch = index < found && isSimilar(words, texts[index] ?? words, least);
      if (isMatch && mayCompare(later, index)) found = index;
    }
    return found;
  };
  return texts.flatMap((words, later) => {
    const rare = rarest(words, least, ranks);
    const earlier = earliest(words, later, rare);
    for (const rank of rare) {
      const known = byRank.get(rank);
      if (known === undefined) byRank.set(rank, [later]);
      else known.push(later);
    }
    return earlier === later ? [] : [[later, earlier] as const];
  });
}

/** Every word with its place in the order from the rarest to the most frequent. */
function ranksOf(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ordered = [...counts].toSorted(([a, one], [b, other]) => one - other || compareCodePoints(a, b));
  return new Map(ordered.map(([word], rank) => [word, rank]));
}

function rarest(words: ReadonlySet<string>, least: number, ranks: ReadonlyMap<string, number>): Int32Array {
  const needed = words.size - Math.ceil(least * words.size - rounding) + 1;
  return Int32Array.from(words, (word) => ranks.get(word) ?? 0)
    .sort()
    .slice(0, Math.min(needed, mostRareWords));
}
