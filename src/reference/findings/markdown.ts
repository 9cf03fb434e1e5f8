/** A text as a block of code; its fence is longer than any in the text. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longest(text) + 1));
  return `${fence}${language}\n${text.trim()}\n${fence}`;
}

/** A text as an item of a list: a piece of code, or a block of it where it has several lines. */
export function codeItem(text: string): string {
  if (!text.includes('\n')) return `- ${codeSpan(text)}`;
  return `- ${codeBlock(text, 'md').replaceAll('\n', '\n  ')}`;
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(longest(text) + 1);
  const isTouched = text.startsWith('`') || text.endsWith('`');
  return isTouched ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** How many backticks stand in a row at most. */
function longest(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}
