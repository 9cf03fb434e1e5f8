import type { Catalogue } from '../../catalogue/catalogue.ts';
import { emptyMemory, type Memory } from '../../catalogue/memory.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { readChange } from '../../io/readChange.ts';
import { readOwnVersion } from '../../io/readToolchain.ts';
import { letYoungHeapGrow } from '../../io/youngHeap.ts';
import { checkContent } from '../../pipeline.ts';
import { checkReport } from '../../reporters/checkReport.ts';
import type { Compared } from '../../reporters/compared.ts';
import { reporters } from '../../reporters/formats.ts';
import { type ChangedLines, changedLines } from '../../source/changedLines.ts';
import { noLines, sourceLines } from '../../source/sourceLines.ts';
import { due } from '../../todo/due.ts';
import { owners } from '../../todo/roles.ts';
import { type Context, type ExitCode, exitCodeOf, textOptions } from '../context.ts';
import { calendarWithoutDue, diffUnreadable, dueFormat } from '../findings.ts';
import { openProject, type Project } from '../openProject.ts';
import { tellProblems } from '../tellProblems.ts';
import { writeDue } from './writeDue.ts';

/** What a user may ask of a check. */
export type CheckFlags = {
  readonly format: 'text' | 'ics' | keyof typeof reporters;
  readonly all?: boolean;
  readonly due?: boolean;
  /** A file with a unified diff, or `-` for standard input. */
  readonly changed?: string;
  /** A version that the content is compared with; `true` for the last release. */
  readonly since?: string | true;
  readonly project?: string;
};

/** Checks the content and writes the report that the flags ask for. */
export async function runCheck(flags: CheckFlags, context: Context): Promise<ExitCode> {
  letYoungHeapGrow();
  const change = await readChanged(flags.changed, context);
  const refused = [...misuse(flags), ...change.diagnostics];
  if (refused.length > 0) {
    tellProblems(refused, context);
    return 2;
  }
  const { world } = context;
  const project = await openProject(flags.project, context);
  const memory = flags.since === undefined ? undefined : emptyMemory();
  const content = project.value === null ? null : checkContent(project.value.tree, world.today(), memory);
  const catalogue = content?.value.catalogue ?? null;
  const gate = await judge(flags.since, { project: project.value, catalogue, memory }, context);
  const diagnostics = [...project.diagnostics, ...(content?.diagnostics ?? []), ...gate.diagnostics];
  if (flags.due === true) writeDue(catalogue, diagnostics, flags.format, context);
  else {
    const tree = project.value?.tree ?? null;
    const checked = { diagnostics, catalogue, tree, changed: change.value, compared: gate.value };
    world.output.write(await reportOf(checked, flags, context));
  }
  return exitCodeOf(diagnostics);
}

type Judged = {
  readonly project: Project | null;
  readonly catalogue: Catalogue | null;
  readonly memory: Memory | undefined;
};

/** What the gate says, where it is asked. */
async function judge(
  since: CheckFlags['since'],
  { project, catalogue, memory = emptyMemory() }: Judged,
  context: Context,
): Promise<Checked<Compared | null>> {
  if (since === undefined || project === null || catalogue === null) return { value: null, diagnostics: [] };
  const { root, tree } = project;
  // Loaded only now: without it nothing asks Git.
  const { askGate } = await import('./askGate.ts');
  const wish = { root, catalogue, since: since === true ? null : since, working: { tree, memory } };
  return askGate(wish, context);
}

function misuse({ format, due: isDue = false }: CheckFlags): Diagnostic[] {
  if (isDue && format !== 'text' && format !== 'ics') return [report(dueFormat, null, { format })];
  return !isDue && format === 'ics' ? [report(calendarWithoutDue, null, {})] : [];
}

async function readChanged(
  name: string | undefined,
  { world }: Context,
): Promise<Checked<ChangedLines | null>> {
  if (name === undefined) return { value: null, diagnostics: [] };
  const { value: diff, diagnostics } = await readChange(name, world);
  if (diff === null) return { value: null, diagnostics };
  const value = changedLines(diff);
  return { value, diagnostics: value === null ? [report(diffUnreadable, null, { name })] : [] };
}

type CheckedProject = {
  readonly diagnostics: readonly Diagnostic[];
  readonly catalogue: Catalogue | null;
  readonly tree: Project['tree'] | null;
  readonly changed: ChangedLines | null;
  readonly compared: Compared | null;
};

async function reportOf(
  { diagnostics, catalogue, tree, changed, compared }: CheckedProject,
  { format, all = false }: CheckFlags,
  { world, speech }: Context,
): Promise<string> {
  const lines = tree === null ? noLines : sourceLines(tree);
  if (format !== 'text' && format !== 'ics') {
    const version = await readOwnVersion();
    return reporters[format](diagnostics, { speech, lines, changed, compared, version });
  }
  const toDo = {
    owners: catalogue === null ? new Map<string, null>() : owners(catalogue, speech.language),
    due: catalogue === null ? [] : due(catalogue, speech.language),
    today: world.today(),
    compared,
  };
  return checkReport(diagnostics, toDo, speech, { ...textOptions(world.output, world), lines, all });
}
