import { buildCatalogue } from '../../catalogue/buildCatalogue.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { compareCatalogues } from '../../changes/compareCatalogues.ts';
import { exampleProject } from '../../checks/example.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { GateCheck, GateExample } from '../../gate/gateCheck.ts';
import { comingRelease, type GateQuestion } from '../../gate/question.ts';
import { sourceTree } from '../../source/sourceTree.ts';

/** What a check of the gate finds in an example. */
export function runGateExample({ judge }: GateCheck, example: GateExample): readonly Diagnostic[] {
  return judge(gateQuestion(example));
}

/** The question that an example asks: may its later version follow on version 1.0.0? */
export function gateQuestion({ before, after, earlier = [], taken = [] }: GateExample): GateQuestion {
  const kept = Object.entries({ ...before, ...after }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const comparison = compareCatalogues(catalogueOf(before), catalogueOf(Object.fromEntries(kept)));
  const revision = { date: '2025-03-01', commit: '3f1b6ac2d8', subject: '' };
  return {
    comparison,
    base: { name: 'v1.0.0', version: '1.0.0' },
    coming: comingRelease(comparison),
    history: new Map(earlier.map((record) => [record, [revision]])),
    taken,
  };
}

function catalogueOf(files: Readonly<Record<string, string>>): Catalogue {
  const encoder = new TextEncoder();
  const project = Object.entries(exampleProject(files));
  return buildCatalogue(sourceTree(project.map(([path, text]) => [path, encoder.encode(text)]))).value;
}
