import {
  type Document,
  isCollection,
  isScalar,
  type Node,
  type ParsedNode,
  visit,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { yamlSyntax } from './frontmatterFindings.ts';

/**
 * What is wrong with the syntax of a document, once per line: more on the same line only follows. The parser notices a
 * missing bracket or quote where the text goes on; the author has to look where it opens.
 */
export function yamlErrors(
  document: Document.Parsed<ParsedNode>,
  at: (offset: number) => Location,
): readonly Diagnostic[] {
  const byLine = new Map<number, Diagnostic>();
  for (const error of [...document.errors, ...document.warnings]) {
    const opening = openingOf(document, error);
    const location = at(opening?.range?.[0] ?? error.pos[0]);
    const problem = opening === null ? error.code : isScalar(opening) ? 'QUOTE_OPEN' : 'FLOW_OPEN';
    if (!byLine.has(location.line))
      byLine.set(location.line, report(yamlSyntax, location, { problem, reason: error.message }));
    // What stands behind an open bracket or quote was read as part of it.
    if (opening !== null) break;
  }
  return [...byLine.values()];
}

/** The bracket or quote that stays open according to an error, which stands where its content ends. */
function openingOf(document: Document.Parsed<ParsedNode>, { code, pos, message }: YAMLError): Node | null {
  const isQuote = code === 'MISSING_CHAR' && message.endsWith('quote');
  if (!isQuote && !(code === 'BAD_INDENT' && message.startsWith('Flow '))) return null;
  let found: Node | null = null;
  visit(document, {
    Node: (_, node) => {
      const opens = isQuote
        ? isScalar(node) && isQuoted(node.type)
        : isCollection(node) && node.flow === true;
      if (opens && node.range?.[1] === pos[0]) found = node;
    },
  });
  return found;
}

function isQuoted(type: string | undefined): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}
