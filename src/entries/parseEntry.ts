import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { decodeText } from './decodeText.ts';
import type { Entry } from './entry.ts';
import { parseFrontmatter, unreadable } from './frontmatter.ts';
import { frontmatterFence, frontmatterMissing, frontmatterUnclosed } from './frontmatterFindings.ts';
import type { Identity } from './identity.ts';
import { findExcess, limits } from './limits.ts';
import { parseMarkdown } from './markdown.ts';
import { splitFrontmatter } from './splitFrontmatter.ts';
import { fileTooLarge, textExcess } from './textFindings.ts';

/** Parses one file of the content. `null` when nothing of it can be used; never throws on bad content. */
export function parseEntry(file: string, identity: Identity, bytes: Uint8Array): Checked<Entry | null> {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > limits.fileBytes) {
    return failed(
      report(fileTooLarge, start, {
        kilobytes: Math.ceil(bytes.length / 1024),
        limit: limits.fileBytes / 1024,
      }),
    );
  }
  const text = decodeText(file, bytes);
  if (text.value === null) return { value: null, diagnostics: text.diagnostics };
  return identity.kind === 'framework'
    ? parseData(file, identity, text.value)
    : parseDocument(file, identity, text.value);
}

function parseData(file: string, identity: Identity, text: string): Checked<Entry | null> {
  const { value, diagnostics } = parseFrontmatter(file, text, 1);
  return {
    value: { file, identity, source: text, body: { type: 'root', children: [] }, ...value },
    diagnostics,
  };
}

function parseDocument(file: string, identity: Identity, text: string): Checked<Entry | null> {
  const excess = findExcess(file, text);
  if (excess !== null)
    return failed(report(textExcess, excess.location, { what: excess.what, limit: excess.limit }));
  const { yaml, above } = splitFrontmatter(text);
  const markdown = parseMarkdown(file, text, above);
  const body = markdown.value;
  if (yaml === null) {
    const missing = fenceProblem(file, text);
    const entry = { file, identity, source: text, body, ...unreadable({ file, line: 1, column: 1 }) };
    return {
      value: entry,
      diagnostics: [missing, ...(missing.code === frontmatterMissing.code ? markdown.diagnostics : [])],
    };
  }
  const frontmatter = parseFrontmatter(file, yaml, 2);
  return {
    value: { file, identity, source: text, body, ...frontmatter.value },
    diagnostics: [...frontmatter.diagnostics, ...markdown.diagnostics],
  };
}

function fenceProblem(file: string, text: string): Diagnostic {
  const first = text.split('\n', 1)[0] ?? '';
  const start = { file, line: 1, column: 1 };
  if (/^---\s*$/.test(first)) return report(frontmatterUnclosed, start, {});
  if (/^(---|\+\+\+|;;;)/.test(first))
    return report(frontmatterFence, start, { fence: first.trim().slice(0, 20) });
  return report(frontmatterMissing, start, {});
}

function failed(diagnostic: Diagnostic): Checked<null> {
  return { value: null, diagnostics: [diagnostic] };
}
