import type { Nodes } from 'mdast';
import type { Location } from '../diagnostics/diagnostic.ts';

/** Where a node of a Markdown text begins. */
export function locationOf(file: string, node: { readonly position?: Nodes['position'] }): Location {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
