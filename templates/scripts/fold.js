/**
 * How a search compares texts: without case, accents, hyphens, soft hyphens and the kind of a space; `ß` is `ss`.
 * An umlaut is found as `a` and as `ae`, so every text is folded in both ways and a word may match either.
 */

/**
 * A folded text. `starts` and `ends` say for each of its characters which part of the original it stands for.
 * @typedef {{ text: string, starts: readonly number[], ends: readonly number[] }} Folded
 */

/** @typedef {{ plain: Folded, expanded: Folded }} Searchable */

/** @typedef {readonly [start: number, end: number]} Place */

/** @type {Readonly<Record<string, string>>} */
const expansions = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * @param {string} text
 * @returns {Searchable}
 */
export function searchable(text) {
  return { plain: fold(text, {}), expanded: fold(text, expansions) };
}

/**
 * The words of a query, folded.
 * @param {string} query
 */
export function wordsOf(query) {
  return query
    .split(/\s+/)
    .map(searchable)
    .filter(({ plain }) => plain.text !== '');
}

/**
 * Where the words stand in a text; `null` where one of them is missing.
 * @param {Searchable} text
 * @param {readonly Searchable[]} words
 * @returns {Place[] | null}
 */
export function findWords(text, words) {
  /** @type {Place[]} */
  const places = [];
  for (const word of words) {
    const plain = placesOf(text.plain, word.plain.text);
    const known = new Set(plain.map(([start]) => start));
    const expanded = placesOf(text.expanded, word.expanded.text).filter(([start]) => !known.has(start));
    if (plain.length + expanded.length === 0) return null;
    places.push(...plain, ...expanded);
  }
  return places;
}

/**
 * @param {Folded} folded
 * @param {string} word
 * @returns {Place[]}
 */
function placesOf({ text, starts, ends }, word) {
  /** @type {Place[]} */
  const places = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push([starts[at] ?? 0, ends[at + word.length - 1] ?? 0]);
  }
  return places;
}

/**
 * @param {string} original
 * @param {Readonly<Record<string, string>>} replacements
 * @returns {Folded}
 */
function fold(original, replacements) {
  let text = '';
  /** @type {number[]} */
  const starts = [];
  /** @type {number[]} */
  const ends = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const folded = foldCharacter(character, replacements);
    if (folded !== ' ' || !text.endsWith(' ')) {
      text += folded;
      for (let index = 0; index < folded.length; index += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text, starts, ends };
}

/**
 * @param {string} character
 * @param {Readonly<Record<string, string>>} replacements
 */
function foldCharacter(character, replacements) {
  const lower = character.toLowerCase();
  if (/\s/.test(lower)) return ' ';
  if (lower === 'ß') return 'ss';
  return replacements[lower] ?? lower.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Pd}]/gu, '');
}
