import type { Location } from '../diagnostics/diagnostic.ts';
import type { SourceLines } from '../source/sourceLines.ts';
import { displayWidth } from './displayWidth.ts';
import { harmless } from './harmless.ts';

/** The line of a place as it is shown, and how many columns of a terminal lie before the place. */
export type Excerpt = { readonly line: number; readonly text: string; readonly offset: number };

const columnsBefore = 50;
const columnsAfter = 50;
const ellipsis = '…';

/** How much of a line is looked at on either side: a line may be a megabyte long and hold a thousand problems. */
const window = 400;

/**
 * The line of a place, shortened around it. `null` where there is no such line, or where it says nothing: an empty
 * line, or the fence `---` at which things are reported that are missing in the whole file.
 */
export function excerptAt({ file, line, column }: Location, lines: SourceLines): Excerpt | null {
  const source = lines(file, line);
  if (source === null || /^\s*(?:---\s*)?$/.test(source)) return null;
  const place = column - 1;
  const before = [...shown(source.slice(Math.max(0, place - window), place))];
  const after = [...shown(source.slice(place, place + window))];
  const kept = before.toReversed().slice(0, fitting(before.toReversed(), columnsBefore)).reverse();
  const following = after.slice(0, fitting(after, columnsAfter));
  const start = kept.length < before.length ? ellipsis + kept.join('') : kept.join('');
  const end = following.length < after.length ? ellipsis : '';
  return { line, text: start + following.join('').trimEnd() + end, offset: displayWidth(start) };
}

/** A tab becomes two spaces, so that what follows stands where the caret is drawn. */
function shown(text: string): string {
  return harmless(text.replaceAll('\t', '  '));
}

/** How many of the first characters fit into so many columns. */
function fitting(characters: readonly string[], columns: number): number {
  let used = 0;
  const first = characters.findIndex((character) => {
    used += displayWidth(character);
    return used > columns;
  });
  return first < 0 ? characters.length : first;
}
