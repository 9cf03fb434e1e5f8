import type { Surface } from './surface.ts';

const embedded = /url\(\s*["']?data:[^)]*\)/gi;
const comment = /\/\*([\s\S]*?)\*\//g;
const strings =
  /(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')(?:\s*(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'))*/g;

/** What a style sheet prints or hides: its strings, such as running heads, and its comments. */
export function styleSurfaces(css: string): Surface[] {
  const text = css.replace(embedded, '');
  const comments = Array.from(text.matchAll(comment), ([, inside = '']) => inside);
  const printed = Array.from(text.replace(comment, ' ').matchAll(strings), ([run]) => unescaped(run));
  return [...comments, ...printed].map((found) => ({ place: 'style', name: '', text: found }));
}

/** A run of strings as it is printed, without its quotes (CSS Syntax 3, 4.3.7 for the escapes). */
function unescaped(run: string): string {
  return run
    .replace(/["']\s*["']/g, '')
    .replace(/^["']|["']$/g, '')
    .replace(
      /\\(?:([0-9a-f]{1,6})\s?|\n|([\s\S]))/gi,
      (_, hex: string | undefined, other: string | undefined) =>
        hex === undefined ? (other ?? '') : character(Number.parseInt(hex, 16)),
    );
}

function character(code: number): string {
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
