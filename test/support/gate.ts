import { compareCatalogues } from '../../src/changes/compareCatalogues.ts';
import { exampleProject } from '../../src/checks/example.ts';
import { speechIn } from '../../src/cli/speech.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { comingRelease, type GateQuestion } from '../../src/gate/question.ts';
import { runGate } from '../../src/gate/runGate.ts';
import { readContent } from '../../src/pipeline.ts';
import { speak } from '../../src/reporters/words.ts';
import { treeFrom } from './projects.ts';

/** Files by path below `content/`, in the project that all examples share. */
export type Files = Readonly<Record<string, string>>;

/** A measure that customers see, with these lines in its frontmatter from line 7 on, and a text for customers. */
export function measure(id: string, fields = '', text = 'So ist es.', number = '1.0.1'): Files {
  return {
    [`measures/1.0-schutz/${id}.md`]: `---\nid: ${id}\nnumber: "${number}"\ntitle: Titel ${id}\nstatus: implemented\nvisibility: customer\n${fields}\n---\n\n## Für Kunden\n\n${text}\n`,
  };
}

/** The notes of a release with these lines in their frontmatter from line 6 on. */
export function notes(version: string, fields = '', effective = '2026-06-01'): Files {
  return {
    [`releases/${version}.md`]: `---\nid: "${version}"\ndate: 2026-06-01\neffective: ${effective}\napprover: leitung\n${fields}\n---\n\n## Für Kunden\n\nNeuigkeiten.\n`,
  };
}

export const waiver = (id: string, approver = 'leitung'): string =>
  `waivers:\n  - { measure: ${id}, reason: Aus gutem Grund, approver: ${approver}, notice: 2026-05-01 }`;

/** Asks the gate about two versions, read like projects. */
export function questionOf(before: Files, after: Files, more: Partial<GateQuestion> = {}): GateQuestion {
  const catalogueOf = (files: Files) => readContent(treeFrom(exampleProject(files))).value.catalogue;
  const comparison = compareCatalogues(catalogueOf(before), catalogueOf(after));
  return {
    comparison,
    base: { name: 'v1.0.0', version: '1.0.0' },
    coming: comingRelease(comparison),
    history: new Map(),
    taken: [],
    ...more,
  };
}

/** What the gate finds, as code and place. */
export function found(question: GateQuestion): string[] {
  return runGate(question).map(placed);
}

function placed({ code, location }: Diagnostic): string {
  const place = location === null ? 'nowhere' : `${location.file}:${location.line}:${location.column}`;
  return `${code} ${place.replace(/^content\/(?:measures\/1\.0-schutz\/)?/, '')}`;
}

/** What the gate says, in German, as message and hint. */
export function told(question: GateQuestion): string[] {
  return runGate(question).map((diagnostic) => {
    const { message, hint } = speak(diagnostic, speechIn('de'));
    return hint === null ? message : `${message} → ${hint}`;
  });
}
