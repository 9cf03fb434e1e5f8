import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../documents/edition.ts';
import { writeOutput } from '../../io/writeOutput.ts';
import { readContent } from '../../pipeline.ts';
import type { Built } from '../../reporters/built.ts';
import type { Context } from '../context.ts';
import type { Progress } from '../progress.ts';
import type { Wishes } from './chooseEdition.ts';
import { compareWithTag } from './compareWithTag.ts';
import { filesOf, type Made, makeDocuments, makingOf, type Opening } from './makeDocuments.ts';
import { openSource, type Source, type SourceWishes } from './openSource.ts';
import { prepareDocuments } from './prepareDocuments.ts';
import { recordedRelease } from './recordedRelease.ts';
import { ofVersion } from './versionOutOfReach.ts';

export type BuildFlags = Wishes & SourceWishes;

/** Reads, checks, prints and writes. Nothing is written where the diagnostics hold an error. */
export async function buildDocuments(
  flags: BuildFlags,
  opening: Opening,
  steps: Progress,
  context: Context,
): Promise<Checked<Built | null>> {
  const opened = await openSource(flags, steps, context);
  if (opened.value === null) return { value: null, diagnostics: opened.diagnostics };
  const source = opened.value;
  const tell = (found: readonly Diagnostic[]) => toldOf(source, found, context);
  const prepared = await prepareDocuments(
    { source, content: readContent(source.tree), wishes: flags, tell },
    context,
  );
  const ready = [...opened.diagnostics, ...prepared.diagnostics];
  if (prepared.value === null || hasErrors(ready)) return { value: null, diagnostics: ready };

  const made = await makeDocuments(makingOf(prepared.value), opening, steps, context);
  const printed = [...ready, ...tell(made.diagnostics)];
  if (made.value === null || hasErrors(printed)) return { value: null, diagnostics: printed };

  const { edition } = prepared.value;
  const compared = comparedWithRelease(source, edition, made.value);
  const diagnostics = [...printed, ...compared.diagnostics];
  if (hasErrors(diagnostics)) return { value: null, diagnostics };

  const { folder } = source;
  const written = await writeOutput(folder, filesOf(made.value));
  const all = [...diagnostics, ...written.diagnostics];
  const version = builtVersion(source, edition, compared.value);
  return {
    value: hasErrors(all) ? null : { folder, artefacts: made.value.documents, version },
    diagnostics: all,
  };
}

/** The version that was built; one without release notes is a draft of its commit, whatever its tag says. */
function builtVersion({ version }: Source, { provenance }: Edition, isReleased: boolean): Built['version'] {
  return version && { tag: provenance.tag, commit: version.commit, isReleased };
}

function comparedWithRelease({ version }: Source, edition: Edition, made: Made): Checked<boolean> {
  const recorded = recordedRelease(version, edition.release);
  return recorded === null ? { value: false, diagnostics: [] } : compareWithTag(made, edition, recorded);
}

function toldOf(
  { version }: Source,
  diagnostics: readonly Diagnostic[],
  { speech }: Context,
): readonly Diagnostic[] {
  return version === null ? diagnostics : ofVersion(version, diagnostics, speech);
}
