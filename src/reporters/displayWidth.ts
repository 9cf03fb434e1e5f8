/** Characters that a terminal draws over the one before them. */
const combining = /^[\p{Mn}\p{Me}]$/u;

/** Characters that take two columns: East Asian wide and fullwidth forms (Unicode UAX #11), and emoji. */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])$/u;

/** Half as wide as their scripts otherwise are. */
const halfwidth = /^[\uFF61-\uFFDC]$/;

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (combining.test(character)) return 0;
  return wide.test(character) && !halfwidth.test(character) ? 2 : 1;
}
