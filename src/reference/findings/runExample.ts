import { buildCatalogue } from '../../catalogue/buildCatalogue.ts';
import type { Check } from '../../checks/check.ts';
import { type Example, exampleDate, exampleProject } from '../../checks/example.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sourceTree } from '../../source/sourceTree.ts';

/** What a check with its default parameters finds in an example. */
export function runExample({ run, parameters }: Check, example: Example): readonly Diagnostic[] {
  const encoder = new TextEncoder();
  const files = Object.entries(exampleProject(example));
  const tree = sourceTree(files.map(([path, text]) => [path, encoder.encode(text)]));
  const defaults = Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]);
  return run({
    catalogue: buildCatalogue(tree).value,
    date: exampleDate,
    parameters: Object.fromEntries(defaults),
  });
}
