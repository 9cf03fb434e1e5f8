/** What ends in a full stop without ending a sentence: a letter as in “a. F.”, a day as in “25. Mai”, abbreviations. */
const abbreviation =
  /(?<!\p{L})(?:\p{L}|Abs|Art|Az|bzw|ca|etc|ggf|gem|inkl|lit|max|mind|Nr|No|Sec|sog|u\.a|usw|vgl|z\.B|zzgl)\.$|(?<![\d.])\d{1,2}\.$/u;

/** How far a sentence is looked for on either side: it bounds the time that hostile text can take. */
const farthest = 400;

/** The sentence of a passage in which the characters from `from` to `to` stand. */
export function sentenceAt(text: string, from: number, to: number): string {
  const start = Math.max(0, from - farthest);
  const around = text.slice(start, to + farthest);
  const ends = endsOf(around);
  const begin = ends.findLast((end) => end <= from - start) ?? 0;
  return around.slice(begin, ends.find((end) => end >= to - start) ?? around.length);
}

/** The sentences of a passage, each with the offset at which it begins. */
export function sentencesOf(text: string): { readonly sentence: string; readonly from: number }[] {
  const begins = [0, ...endsOf(text)];
  return begins.map((from, index) => ({ sentence: text.slice(from, begins[index + 1]), from }));
}

/** Where sentences end: a full stop, question or exclamation mark before a space and a capital, quote or digit. */
function endsOf(text: string): number[] {
  return [...text.matchAll(/[.!?](?=\s+[\p{Lu}\d„“"(])/gu)]
    .map(({ index }) => index + 1)
    .filter((end) => !abbreviation.test(text.slice(Math.max(0, end - 12), end)));
}
