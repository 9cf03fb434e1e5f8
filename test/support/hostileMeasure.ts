import { exampleDate } from '../../src/checks/example.ts';
import { speechIn } from '../../src/cli/speech.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkContent } from '../../src/pipeline.ts';
import { textReport } from '../../src/reporters/text.ts';
import { noLines } from '../../src/source/sourceLines.ts';
import { treeFrom } from './projects.ts';

/** The one measure of the project. */
export const file = 'content/measures/1.0-a/b.md';

/** Everything that is found in a project whose one measure is this text. */
export function found(measure: string | Uint8Array): readonly Diagnostic[] {
  const tree = treeFrom({
    'content/organisation.md': '---\nid: organisation\nname: A\nlanguages: [de]\n---\n',
    'content/measures/1.0-a/index.md': '---\nid: a\nnumber: "1.0"\ntitle: A\n---\n',
    [file]: measure,
  });
  const { diagnostics } = checkContent(tree, exampleDate);
  // Whatever is found can be told, in both languages.
  for (const language of ['de', 'en'] as const)
    textReport(diagnostics, speechIn(language), { colours: false, lines: noLines });
  return diagnostics;
}

/** Every error of a measure as `code line:column`. */
export function codes(measure: string | Uint8Array): string[] {
  const errors = found(measure).filter(({ severity }) => severity === 'error');
  return errors.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
}

/** A measure with these lines in its frontmatter, from line 5 on. */
export const fields = (yaml: string): string =>
  `---\nid: b\nnumber: "1.0.1"\ntitle: B\n${yaml}\n---\n\n## Für Kunden\n\nText.\n`;
/** A measure with this text, from line 7 on. */
export const body = (markdown: string): string =>
  `---\nid: b\nnumber: "1.0.1"\ntitle: B\n---\n\n${markdown}\n`;
