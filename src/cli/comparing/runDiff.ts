import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { letYoungHeapGrow } from '../../io/youngHeap.ts';
import { changesJson } from '../../reporters/changes/changesJson.ts';
import { changesMarkdown } from '../../reporters/changes/changesMarkdown.ts';
import {
  type ChangesReport,
  type ComparedVersion,
  changesReport,
} from '../../reporters/changes/changesReport.ts';
import { changesText } from '../../reporters/changes/changesText.ts';
import { type Context, type ExitCode, exitCodeOf, textOptions } from '../context.ts';
import { customerUnknown } from '../findings.ts';
import { progress } from '../progress.ts';
import { tellProblems } from '../tellProblems.ts';
import { type ComparedVersions, compareVersions } from './compareVersions.ts';
import type { Compared, OpenedVersion } from './openBoth.ts';

/** What a user may ask of a comparison. */
export type DiffFlags = {
  readonly format: 'text' | 'markdown' | 'json';
  /** The id of a customer. */
  readonly customer?: string;
  readonly visible?: boolean;
  readonly project?: string;
};

/** Compares two versions and writes the report that the flags ask for. That they differ is no fault. */
export async function runDiff(compared: Compared, flags: DiffFlags, context: Context): Promise<ExitCode> {
  letYoungHeapGrow();
  const { world } = context;
  const steps = progress(world);
  const { value, diagnostics } = await compareVersions(
    { ...compared, project: flags.project },
    steps,
    context,
  );
  steps.done();
  const found = value === null ? diagnostics : [...diagnostics, ...misuse(flags, value)];
  tellProblems(found, context);
  if (value !== null && found.length === 0) world.output.write(reportOf(value, flags, context));
  return exitCodeOf(found);
}

function misuse({ customer }: DiffFlags, { before, after }: ComparedVersions): Diagnostic[] {
  const ids = [after, before].flatMap(({ catalogue }) => catalogue.customers.map(({ id }) => id));
  const known = [...new Set(ids)];
  if (customer === undefined || known.includes(customer)) return [];
  return [report(customerUnknown, null, { customer, known })];
}

function reportOf(compared: ComparedVersions, flags: DiffFlags, { world, speech }: Context): string {
  const { comparison, from, to } = compared;
  const readers = { customer: flags.customer ?? null, onlyVisible: flags.visible ?? false };
  const told = changesReport(comparison, { from: nameOf(from), to: nameOf(to) }, readers);
  const reporters: Readonly<Record<DiffFlags['format'], (report: ChangesReport) => string>> = {
    text: (changes) => changesText(changes, speech, textOptions(world.output, world)),
    markdown: (changes) => changesMarkdown(changes, speech),
    json: changesJson,
  };
  return reporters[flags.format](told);
}

function nameOf({ version }: OpenedVersion): ComparedVersion {
  if (version === null) return { ref: null, tag: null, commit: null, date: null };
  const { ref, tag, commit, committed } = version;
  return { ref, tag, commit, date: new Date(committed * 1000).toISOString().slice(0, 10) };
}
