import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import type { Printer } from '../../io/printer.ts';
import type { World } from '../../io/world.ts';
import { letYoungHeapGrow } from '../../io/youngHeap.ts';
import { type Context, type ExitCode, exitCodeOf } from '../context.ts';
import { customerUnknown } from '../findings.ts';
import { type Progress, progress } from '../progress.ts';
import { tellProblems } from '../tellProblems.ts';
import { buildChangeDocuments } from './buildChangeDocuments.ts';
import type { ChangeWishes } from './chooseChangeEdition.ts';
import { type ComparedVersions, compareVersions } from './compareVersions.ts';
import { documentsWithoutFolder } from './findings.ts';
import type { Compared } from './openBoth.ts';
import { type Telling, type Told, tellChanges } from './tellChanges.ts';

/** What a user may ask of a comparison. */
export type DiffFlags = Telling &
  ChangeWishes & {
    /** The folder for documents; without it, none are made. */
    readonly out?: string;
    readonly project?: string;
  };

/**
 * Compares two versions and writes the report that the flags ask for, and documents where they name a folder. That the
 * versions differ is no fault.
 */
export async function runDiff(compared: Compared, flags: DiffFlags, context: Context): Promise<ExitCode> {
  letYoungHeapGrow();
  const { world } = context;
  const steps = progress(world);
  const opening = flags.out === undefined ? null : openBrowser(world);
  const { value, diagnostics } = await diffVersions({ compared, flags, opening }, steps, context).finally(
    async () => (await opening)?.value?.close(),
  );
  steps.done();
  tellProblems(diagnostics, context);
  if (value !== null) tellChanges(value, flags, context);
  return exitCodeOf(diagnostics);
}

/** How long the browser may take to start, and for each document. */
const patienceMs = 120_000;

/** The browser starts while both versions are read. Its library is loaded only where documents are made. */
async function openBrowser({ environment }: World): Promise<Checked<Printer | null>> {
  const { openPrinter } = await import('../../io/printer.ts');
  return openPrinter({ environment, timeoutMs: patienceMs });
}

type Diffing = {
  readonly compared: Compared;
  readonly flags: DiffFlags;
  readonly opening: ReturnType<typeof openBrowser> | null;
};

async function diffVersions(
  { compared: named, flags, opening }: Diffing,
  steps: Progress,
  context: Context,
): Promise<Checked<Told | null>> {
  const refused = withoutFolder(flags);
  if (refused.length > 0) return { value: null, diagnostics: refused };
  const { value: compared, diagnostics } = await compareVersions(
    { ...named, project: flags.project },
    steps,
    context,
  );
  if (compared === null) return { value: null, diagnostics };
  const unknown = unknownCustomer(flags, compared);
  if (unknown.length > 0) return { value: null, diagnostics: unknown };
  const { out } = flags;
  if (out === undefined || opening === null) return { value: { compared, built: null }, diagnostics: [] };
  const documents = await buildChangeDocuments({ compared, wishes: flags, out, opening }, steps, context);
  const built = documents.value;
  return { value: built === null ? null : { compared, built }, diagnostics: documents.diagnostics };
}

/** Wishes about documents that are not asked for. */
function withoutFolder({ out, only, language }: DiffFlags): Diagnostic[] {
  if (out !== undefined) return [];
  const options = [
    ...(only === undefined ? [] : ['--only']),
    ...(language === undefined ? [] : ['--language']),
  ];
  return options.map((option) => report(documentsWithoutFolder, null, { option }));
}

function unknownCustomer({ customer }: DiffFlags, { before, after }: ComparedVersions): Diagnostic[] {
  const ids = [after, before].flatMap(({ catalogue }) => catalogue.customers.map(({ id }) => id));
  const known = [...new Set(ids)];
  if (customer === undefined || known.includes(customer)) return [];
  return [report(customerUnknown, null, { customer, known })];
}
