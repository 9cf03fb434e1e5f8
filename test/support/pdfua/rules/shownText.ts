import type { Font } from '../fonts.ts';
import type { OpenDocument } from '../openDocument.ts';
import { isPiece, piecesOf } from '../pieces.ts';

/** A character of a font on a page; however often it is shown there, it is one. */
export type ShownCharacter = { readonly page: number; readonly font: Font; readonly code: number };

/** The characters that pages show; only within elements of one role, if one is named. */
export function charactersOf(document: OpenDocument, role: string | null = null): readonly ShownCharacter[] {
  const meant = piecesOf(document.elements.filter((element) => element.role === role));
  return document.pages.flatMap(({ number, dictionary, content }) => {
    const codes = new Map<Font, Set<number>>();
    for (const { text, marks } of content.drawings) {
      const isMeant = marks.some((mark) => isPiece(meant, dictionary, mark));
      if (text === null || (role !== null && !isMeant)) continue;
      const known = codes.get(text.font) ?? new Set();
      for (const code of text.codes) known.add(code);
      codes.set(text.font, known);
    }
    return [...codes].flatMap(([font, used]) => [...used].map((code) => ({ page: number, font, code })));
  });
}

/** A character in words. */
export function textOf({ page, font, code }: ShownCharacter): string {
  return `Page ${page}: the character ${code} of ${font.name}, “${font.toUnicode?.get(code) ?? ''}”.`;
}

/** The fonts that something is wrong with. */
export function fontsWith({ fonts }: OpenDocument, isWrong: (font: Font) => boolean): readonly string[] {
  return fonts.filter(isWrong).map(({ name }) => `The font ${name}.`);
}

/** The characters that something is wrong with. */
export function shown(
  document: OpenDocument,
  isWrong: (character: ShownCharacter) => boolean,
): readonly string[] {
  return charactersOf(document).filter(isWrong).map(textOf);
}
