import { compareSequences, type Run } from '../../changes/sequence.ts';

const wordsAround = 4;
const longest = 90;
const ellipsis = '…';

/** What differs between two texts, from the first other word to the last, with a few words on either side. */
export function excerptOfChange(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  const runs = compareSequences(wordsOf(before), wordsOf(after), (word) => word);
  return { before: side(runs, 'deleted'), after: side(runs, 'inserted') };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function side(runs: readonly Run<string>[], kind: 'deleted' | 'inserted'): string {
  const isOther = (run: Run<string>) => run.kind !== 'kept';
  const words = (some: readonly Run<string>[]) =>
    some.filter((run) => run.kind === 'kept' || run.kind === kind).flatMap(({ elements }) => elements);
  const [first, last] = [runs.findIndex(isOther), runs.findLastIndex(isOther)];
  // Where all words are the same, only what they show differs, such as an image.
  if (first < 0) return shortened(words(runs));
  const [lead, tail] = [words(runs.slice(0, first)), words(runs.slice(last + 1))];
  const core = words(runs.slice(first, last + 1));
  const text = [...lead.slice(-wordsAround), ...core, ...tail.slice(0, wordsAround)];
  if (text.length === 0) return '';
  const opening = lead.length > wordsAround ? `${ellipsis} ` : '';
  const ending = tail.length > wordsAround ? ` ${ellipsis}` : '';
  return opening + shortened(text) + ending;
}

/** The beginning of some words that fits into a message. */
function shortened(words: readonly string[]): string {
  const text = words.join(' ');
  const kept = [...text].slice(0, longest).join('').trimEnd();
  return kept === text ? text : `${kept}${ellipsis}`;
}
