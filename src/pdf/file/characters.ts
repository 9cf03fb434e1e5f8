/** The characters that mean something to PDF (ISO 32000-1, 7.2.2), by their code: comparing numbers is what makes reading fast. */
export const code = {
  newline: 0x0a,
  return: 0x0d,
  percent: 0x25,
  openParenthesis: 0x28,
  closeParenthesis: 0x29,
  plus: 0x2b,
  minus: 0x2d,
  point: 0x2e,
  slash: 0x2f,
  less: 0x3c,
  greater: 0x3e,
  R: 0x52,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

export function isSpace(character: number): boolean {
  return (
    character === 0x20 ||
    character === 0x0a ||
    character === 0x0d ||
    character === 0x09 ||
    character === 0 ||
    character === 0x0c
  );
}

const delimiters: ReadonlySet<number> = new Set([
  code.percent,
  code.openParenthesis,
  code.closeParenthesis,
  code.slash,
  code.less,
  code.greater,
  code.openBracket,
  code.closeBracket,
  code.openBrace,
  code.closeBrace,
]);

export function isDelimiter(character: number): boolean {
  return delimiters.has(character);
}

export function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39;
}

/** The offset of the next character that is neither white space nor in a comment. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    const character = text.charCodeAt(at);
    if (isSpace(character)) at += 1;
    else if (character === code.percent) at = endOfLine(text, at);
    else return at;
  }
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== code.newline && text.charCodeAt(at) !== code.return)
    at += 1;
  return at;
}
