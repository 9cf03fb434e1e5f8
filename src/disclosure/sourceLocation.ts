import type { Location } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../entries/decodeText.ts';
import type { SourceTree } from '../source/sourceTree.ts';
import { sourceOf } from './contentPassages.ts';
import type { Passage, Piece } from './passage.ts';

/** Where a word of a passage stands in its file; `offset` is where it begins in the passage. */
export function locationIn({ file, text, pieces }: Passage, offset: number, tree: SourceTree): Location {
  const source = sourceOf(file, tree);
  const index = pieces.findLastIndex(({ start }) => start <= offset);
  const piece = pieces[index];
  if (piece === undefined) return { file, line: 1, column: 1 };
  const value = text.slice(piece.start, pieces[index + 1]?.start ?? text.length);
  return { file, ...placeOf(source, offsetIn(source, piece, { value, distance: offset - piece.start })) };
}

/** The offset in the file of the character that stands at a distance from the start of a piece. */
function offsetIn(
  source: string,
  piece: Piece,
  { value, distance }: { readonly value: string; readonly distance: number },
): number {
  const written = source.slice(piece.from, piece.to);
  if (written === '') return piece.from;
  return piece.from + aligned(written, value, { distance, skip: markupBefore(written, value, piece.form) });
}

/** The length of the markup in front of the text that a node holds. */
function markupBefore(written: string, value: string, form: Piece['form']): number {
  if (form === 'code' && /^(?:`{3}|~{3})/.test(written)) return written.indexOf('\n') + 1;
  if (form !== 'attribute') return 0;
  const title = written.lastIndexOf(value.split('\n¶\n')[0] ?? value);
  return written.startsWith('![') && written.startsWith(value.slice(0, 8), 2) ? 2 : Math.max(0, title);
}

/**
 * Walks through what was written until so much of the value is passed. What is written holds the value in order,
 * between escapes, entities and the marks of quotes and lists; an entity stands for one character.
 */
function aligned(
  written: string,
  value: string,
  { distance, skip }: { readonly distance: number; readonly skip: number },
): number {
  let at = skip;
  for (let passed = 0; at < written.length; at += 1) {
    const same = written[at] === value[passed];
    const entity = same ? null : /^&(?:#\w+|\w+);/.exec(written.slice(at, at + 40));
    if (passed === distance && (same || entity !== null)) return at;
    if (same) passed += 1;
    if (entity !== null) {
      passed += 1;
      at += entity[0].length - 1;
    }
  }
  return skip;
}
