import type { Location } from '../diagnostics/diagnostic.ts';

/**
 * Bounds on what is handed to the Markdown and YAML parsers, whose time and stack depth can grow with the square
 * of hostile input. They lie far above what people write and far below what hurts (see docs/decisions).
 */
export const limits = {
  fileBytes: 512 * 1024,
  blockCharacters: 60_000,
  tableRows: 10_000,
  /** Lines of a block that is no table, without a blank line between them. */
  blockLines: 2_000,
  /** Cells of all tables, per file. */
  cells: 60_000,
  /** Characters that open or close inline markup, per block, or per row of a table. */
  markupPerBlock: 1_000,
  /** The same per table, and per file. */
  markupPerTable: 40_000,
  markupPerFile: 60_000,
  /** Blocks, and list items or quotes that lines open, per file. */
  blocks: 10_000,
  containers: 20_000,
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
    | 'file'
    | 'blocks'
    | 'containers'
    | 'definitions'
    | 'rows'
    | 'lines'
    | 'cells'
    | 'markup'
    | 'nesting'
    | 'indentation'
    | 'frontmatter'
    | 'depth';
  readonly limit: number;
};

type Block = {
  readonly first: number;
  readonly firstLine: string;
  lines: number;
  characters: number;
  markup: number;
  table: boolean;
};

/** What a file has had so far. */
type Tally = { definitions: number; markup: number; blocks: number; containers: number; cells: number };

/** The first bound that a Markdown text exceeds, or `null`. Takes time linear in its length. */
export function findExcess(file: string, text: string): Excess | null {
  const tally: Tally = { definitions: 0, markup: 0, blocks: 0, containers: 0, cells: 0 };
  let block: Block | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const excess = excessOfLine(line, tally);
    if (excess !== null) return { location: { file, line: index + 1, column: 1 }, ...excess };
    if (line.trim() === '') {
      block = null;
      continue;
    }
    if (block === null) tally.blocks += 1;
    block = grown(block ?? emptyBlock(index + 1, line), line);
    const tooMuch = excessOfBlock(block);
    if (tooMuch !== null) return { location: { file, line: block.first, column: 1 }, ...tooMuch };
  }
  return null;
}

type Bound = Pick<Excess, 'what' | 'limit'>;

/** Adds a line to the tally of its file; a bound that it exceeds alone, or with all lines before it. */
function excessOfLine(line: string, tally: Tally): Bound | null {
  const { markers, indentation } = nestingOf(line);
  const markup = markupOf(line);
  tally.containers += markers;
  tally.markup += markup;
  tally.cells += count(line, /\|/g);
  if (/^[ >]*\[[^\]]*\]:/.test(line)) tally.definitions += 1;
  if (markers > limits.nestingPerLine) return { what: 'nesting', limit: limits.nestingPerLine };
  if (indentation > limits.indentation) return { what: 'indentation', limit: limits.indentation };
  if (markup > limits.markupPerBlock) return { what: 'markup', limit: limits.markupPerBlock };
  if (tally.definitions > limits.definitions) return { what: 'definitions', limit: limits.definitions };
  if (tally.markup > limits.markupPerFile) return { what: 'file', limit: limits.markupPerFile };
  if (tally.containers > limits.containers) return { what: 'containers', limit: limits.containers };
  if (tally.cells > limits.cells) return { what: 'cells', limit: limits.cells };
  return tally.blocks > limits.blocks ? { what: 'blocks', limit: limits.blocks } : null;
}

function markupOf(line: string): number {
  return count(line, /[[\]*_`~<>!&\\@]|:\/\//g);
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

function emptyBlock(first: number, firstLine: string): Block {
  return { first, firstLine, lines: 0, characters: 0, markup: 0, table: false };
}

function grown(block: Block, line: string): Block {
  return {
    ...block,
    lines: block.lines + 1,
    characters: block.characters + line.length,
    markup: block.markup + markupOf(line),
    table: block.table || (block.lines === 1 && isDelimiterRow(line, block.firstLine)),
  };
}

/** Whether a line makes a table of the line before it: dashes, for as many columns as that has. */
function isDelimiterRow(line: string, head: string): boolean {
  return /^[\s>|:-]*-[\s|:-]*$/.test(line) && line.includes('|') && columnsOf(line) === columnsOf(head);
}

function columnsOf(row: string): number {
  return count(row.trim().replace(/^\||(?<!\\)\|$/g, ''), /(?<!\\)\|/g);
}

function excessOfBlock(block: Block): Bound | null {
  if (block.lines > limits.tableRows) return { what: 'rows', limit: limits.tableRows };
  if (!block.table && block.lines > limits.blockLines) return { what: 'lines', limit: limits.blockLines };
  const markup = block.table ? limits.markupPerTable : limits.markupPerBlock;
  if (block.markup > markup) return { what: 'markup', limit: markup };
  if (!block.table && block.characters > limits.blockCharacters)
    return { what: 'block', limit: limits.blockCharacters };
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
