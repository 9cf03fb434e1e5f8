/**
 * A text as a CSS string, quotes included. Everything but letters, digits and spaces is written as an escape, so a
 * text can end neither the string nor the `<style>` element around it.
 */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
