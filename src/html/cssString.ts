/**
 * A text as a CSS string, quotes included. Everything but letters, digits and spaces is written as an escape, so a
 * text can end neither the string nor the `<style>` element around it. A word that is longer than a running head may break.
 */
export function cssString(text: string): string {
  const escaped = breakable(text).replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** In the margin boxes of a page no property breaks a word, so a zero-width space after every eighth letter does. */
function breakable(text: string): string {
  return text.replace(/\S{41,}/gu, (word) => word.replace(/.{8}/gu, '$&\u200B'));
}
