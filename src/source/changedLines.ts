/** The lines that a change added or rewrote, by file and counted from 1. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The lines that a unified diff adds, such as that of a pull request (`git diff`). Paths are those of the new side,
 * without the prefix of one letter that Git puts before them. `null` where the text is no diff; an empty one changes nothing.
 */
export function changedLines(diff: string): ChangedLines | null {
  const changed = new Map<string, Set<number>>();
  let lines = new Set<number>();
  let hunk: Hunk | null = null;
  for (const row of diff.split('\n')) {
    if (hunk !== null && (hunk.old > 0 || hunk.new > 0)) {
      if (row.startsWith('+')) lines.add(hunk.line);
      hunk = after(row, hunk);
    } else if (row.startsWith('+++ ')) {
      lines = new Set();
      changed.set(pathOf(row.slice(4)), lines);
    } else {
      hunk = hunkOf(row);
    }
  }
  const isDiff = diff.trim() === '' || /^(?:diff |--- |Binary files )/m.test(diff);
  return isDiff ? changed : null;
}

/** Where a hunk stands on the new side, and how many lines of either side it still has: so no text is taken for a header. */
type Hunk = { readonly line: number; readonly old: number; readonly new: number };

function hunkOf(row: string): Hunk | null {
  const header = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(row);
  if (header === null) return null;
  return { line: Number(header[2]), old: Number(header[1] ?? 1), new: Number(header[3] ?? 1) };
}

function after(row: string, { line, old, new: added }: Hunk): Hunk {
  if (row.startsWith('+')) return { line: line + 1, old, new: added - 1 };
  if (row.startsWith('-')) return { line, old: old - 1, new: added };
  if (row.startsWith('\\')) return { line, old, new: added };
  return { line: line + 1, old: old - 1, new: added - 1 };
}

/** Git puts a path into quotes, with octal escapes, when it holds other characters than plain ones. */
function pathOf(header: string): string {
  const written = header.replace(/\r$/, '').replace(/\t.*$/, '');
  const path = written.startsWith('"') ? unquoted(written.slice(1, -1)) : written;
  return path.replace(/^[a-z0-9]\//, '');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

function unquoted(text: string): string {
  const bytes = [...text.matchAll(/\\([0-7]{3})|\\(.)|([^\\])/gsu)].flatMap(([, octal, escaped, plain]) => {
    if (octal !== undefined) return [Number.parseInt(octal, 8)];
    return [...new TextEncoder().encode(plain ?? escapes[escaped ?? ''] ?? '')];
  });
  return new TextDecoder().decode(new Uint8Array(bytes));
}
