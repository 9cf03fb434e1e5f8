import { compareSequences } from '../../changes/sequence.ts';
import { changedWords, type Stretch } from '../../changes/words.ts';

/** A line of a text, in what both versions hold of it and what only one of them holds. */
export type Line = readonly Stretch[];

/** The lines of a text that differ, word by word. Of a long run of unchanged words the middle is left out. */
export function changedLines(before: string | null, after: string | null): Line[] {
  return replacedLines(before, after)
    .flatMap((replaced) => linesOf(changedWords(replaced.before, replaced.after)))
    .filter((line) => line.some(({ kind }) => kind !== 'kept'))
    .map(shortened);
}

type Replaced = { readonly before: string | null; readonly after: string | null };

/** Lines that stand in each other's place, between lines that both texts hold. */
function replacedLines(before: string | null, after: string | null): Replaced[] {
  const [from, to] = [before, after].map((text) => text?.split('\n') ?? []);
  const replaced: Replaced[] = [];
  let open: Replaced = { before: null, after: null };
  for (const { kind, elements } of compareSequences(from ?? [], to ?? [], (line) => line)) {
    if (kind === 'kept') {
      replaced.push(open);
      open = { before: null, after: null };
    } else {
      const side = kind === 'deleted' ? 'before' : 'after';
      open = { ...open, [side]: elements.join('\n') };
    }
  }
  return [...replaced, open];
}

function linesOf(stretches: readonly Stretch[]): Stretch[][] {
  const lines: Stretch[][] = [[]];
  for (const { kind, text } of stretches) {
    const [first = '', ...others] = text.split('\n');
    lines.at(-1)?.push({ kind, text: first });
    lines.push(...others.map((line): Stretch[] => [{ kind, text: line }]));
  }
  return lines.map((line) => line.filter(({ text }) => text !== ''));
}

/** So many words are shown beside a change. */
const wordsAround = 12;

function shortened(line: Line): Line {
  return line.map((stretch, index) => {
    if (stretch.kind !== 'kept') return stretch;
    const [head, tail] = [index === 0 ? 0 : wordsAround, index === line.length - 1 ? 0 : wordsAround];
    return { kind: 'kept', text: withoutMiddle(stretch.text, head, tail) };
  });
}

function withoutMiddle(text: string, head: number, tail: number): string {
  const words = [...text.matchAll(/\S+/g)];
  // What is left out should be worth its dots.
  if (words.length <= head + tail + 3) return text;
  const start = text.slice(0, head === 0 ? 0 : endOf(words[head - 1]));
  const end = tail === 0 ? '' : text.slice(words[words.length - tail]?.index);
  return `${start}${head === 0 ? '' : ' '}…${tail === 0 ? '' : ' '}${end}`;
}

function endOf(match: RegExpMatchArray | undefined): number {
  return match === undefined ? 0 : (match.index ?? 0) + match[0].length;
}
