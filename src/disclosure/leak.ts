import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/finding.ts';
import { disclosure } from './findings.ts';
import type { Surface } from './surface.ts';

/** A text of the document of that name. */
export type DocumentText = Surface & { readonly document: string };

/** Words of a document that its reader may not see, and where the content says them. */
export type Leak = { readonly text: DocumentText; readonly words: string; readonly location: Location };

/** One diagnostic for each document and text of the content, with all places where it was found. */
export function reported(leaks: readonly Leak[]): Diagnostic[] {
  const groups = Map.groupBy(leaks, ({ text, location }) =>
    JSON.stringify([text.document, location.file, location.line, location.column]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const where = new Set(
      group.map(({ text }) => (text.name === '' ? text.place : `${text.place} ${text.name}`)),
    );
    const words = first.words.replace(/[\s¶]+/g, ' ').slice(0, 120);
    return [report(disclosure, first.location, { document: first.text.document, places: [...where], words })];
  });
}
