/** A file divided at the fence of its frontmatter. */
export type SplitText = {
  /** The YAML between the two lines `---`; `null` where the file does not begin with such a pair. */
  readonly yaml: string | null;
  /** The Markdown below, and how many characters and lines of the file stand above it. */
  readonly body: string;
  readonly above: TextSize;
};

export type TextSize = { readonly characters: number; readonly lines: number };

const frontmatter = /^---[\t ]*\n(?:([\s\S]*?)\n)??---[\t ]*(?:\n|$)/;

/**
 * Divides a file whose lines end with LF exactly as remark-frontmatter does. That plugin would have every character of
 * the YAML walk through the tokeniser for Markdown, which costs a tenth of a check.
 */
export function splitFrontmatter(text: string): SplitText {
  const match = frontmatter.exec(text);
  if (match === null) return { yaml: null, body: text, above: { characters: 0, lines: 0 } };
  const [head, yaml = ''] = match;
  const lines = head.split('\n').length - 1;
  return { yaml, body: text.slice(head.length), above: { characters: head.length, lines } };
}
