import type { Location } from '../diagnostics/diagnostic.ts';

/**
 * Bounds on what is handed to the Markdown and YAML parsers, whose time and stack depth can grow with the square
 * of hostile input. They lie far above what people write and far below what hurts (see docs/decisions).
 */
export const limits = {
  fileBytes: 512 * 1024,
  blockCharacters: 60_000,
  tableRows: 10_000,
  /** Characters that open or close inline markup, per block; a table may hold more. */
  markupPerBlock: 1_500,
  markupPerTable: 60_000,
  /** Link definitions, per file: `[name]: target`. */
  definitions: 1_000,
  /** Block quotes and list items opened on one line. */
  nestingPerLine: 24,
  indentation: 160,
  frontmatterCharacters: 100_000,
  /** Open brackets in the frontmatter, counted through the whole of it. */
  frontmatterDepth: 24,
} as const;

/** What a text has too much of, and where. */
export type Excess = {
  readonly location: Location;
  readonly what:
    | 'block'
    | 'definitions'
    | 'rows'
    | 'markup'
    | 'nesting'
    | 'indentation'
    | 'frontmatter'
    | 'depth';
  readonly limit: number;
};

type Block = { readonly first: number; lines: number; characters: number; markup: number; table: boolean };

/** The first bound that a Markdown text exceeds, or `null`. Takes time linear in its length. */
export function findExcess(file: string, text: string): Excess | null {
  let block: Block | null = null;
  let lineNumber = 0;
  let definitions = 0;
  for (const line of text.split('\n')) {
    lineNumber += 1;
    const location = { file, line: lineNumber, column: 1 };
    const depth = nestingOf(line);
    if (depth.markers > limits.nestingPerLine)
      return { location, what: 'nesting', limit: limits.nestingPerLine };
    if (depth.indentation > limits.indentation)
      return { location, what: 'indentation', limit: limits.indentation };
    if (/^[ >]*\[[^\]]*\]:/.test(line)) definitions += 1;
    if (definitions > limits.definitions) return { location, what: 'definitions', limit: limits.definitions };
    if (line.trim() === '') {
      block = null;
      continue;
    }
    block = grown(block ?? emptyBlock(lineNumber), line);
    const excess = excessOfBlock(block);
    if (excess !== null) return { location: { file, line: block.first, column: 1 }, ...excess };
  }
  return null;
}

/** The first bound that YAML text exceeds, or `null`. `firstLine` is the line of the file it begins on. */
export function findYamlExcess(file: string, text: string, firstLine: number): Excess | null {
  const start = { file, line: firstLine, column: 1 };
  if (text.length > limits.frontmatterCharacters) {
    return { location: start, what: 'frontmatter', limit: limits.frontmatterCharacters };
  }
  let depth = 0;
  let line = firstLine;
  for (const row of text.split('\n')) {
    depth += count(row, /[[{]/g) - count(row, /[\]}]/g);
    const nested = /^[\s?:-]*/.exec(row)?.[0] ?? '';
    const deep = depth > limits.frontmatterDepth || count(nested, /[?:-]/g) > limits.frontmatterDepth;
    if (deep || nested.length > limits.indentation) {
      return { location: { file, line, column: 1 }, what: 'depth', limit: limits.frontmatterDepth };
    }
    line += 1;
  }
  return null;
}

function nestingOf(line: string): { readonly markers: number; readonly indentation: number } {
  const prefix = /^(?:[\t >]|[*+-](?=[\t ])|\d{1,9}[.)](?=[\t ]))*/.exec(line)?.[0] ?? '';
  const indentation = /^[\t ]*/.exec(prefix)?.[0] ?? '';
  return {
    markers: count(prefix, />|[*+-]|\d+[.)]/g),
    indentation: indentation.length + 3 * count(indentation, /\t/g),
  };
}

function emptyBlock(first: number): Block {
  return { first, lines: 0, characters: 0, markup: 0, table: false };
}

function grown(block: Block, line: string): Block {
  const delimiterRow = block.lines === 1 && /^[\s>|:-]*-[\s|:-]*$/.test(line) && line.includes('|');
  return {
    first: block.first,
    lines: block.lines + 1,
    characters: block.characters + line.length,
    markup: block.markup + count(line, /[[\]*_`~<>!&\\@]|:\/\//g),
    table: block.table || delimiterRow,
  };
}

function excessOfBlock(block: Block): Pick<Excess, 'what' | 'limit'> | null {
  if (block.lines > limits.tableRows) return { what: 'rows', limit: limits.tableRows };
  const markup = block.table ? limits.markupPerTable : limits.markupPerBlock;
  if (block.markup > markup) return { what: 'markup', limit: markup };
  if (!block.table && block.characters > limits.blockCharacters)
    return { what: 'block', limit: limits.blockCharacters };
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
