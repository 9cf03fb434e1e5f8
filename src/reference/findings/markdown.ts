/** A text as a block of code; its fence is longer than any in the text. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longest(text) + 1));
  return `${fence}${language}\n${text.trim()}\n${fence}`;
}

/** A text as a piece of code within a line. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const fence = '`'.repeat(longest(line) + 1);
  const isTouched = line.startsWith('`') || line.endsWith('`');
  return isTouched ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** How many backticks stand in a row at most. */
function longest(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}
