import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { nothingToCompare } from '../../gate/findings.ts';
import { pushTarget } from '../../io/git/pushTarget.ts';
import { endBy } from '../../io/holdSignals.ts';
import { openPrinter } from '../../io/printer.ts';
import { builtReport } from '../../reporters/built.ts';
import { releasedReport } from '../../reporters/released.ts';
import { type Context, type ExitCode, exitCodeOf, textOptions } from '../context.ts';
import { versionForm } from '../drafting/findings.ts';
import { makeDocuments, makingOf } from '../edition/makeDocuments.ts';
import { type Progress, progress } from '../progress.ts';
import { tellProblems } from '../tellProblems.ts';
import { openCandidate } from './openCandidate.ts';
import { type PreparedRelease, prepareRelease, readCandidate } from './prepareRelease.ts';
import { type MadeRelease, type Publication, publishRelease } from './publishRelease.ts';
import { isVersion } from './refusals.ts';
import { runProposal } from './runProposal.ts';

export type ReleaseFlags = {
  readonly project?: string;
  readonly out?: string;
  /** Whether the tag is signed where Git is set up for it. */
  readonly sign: boolean;
};

/** How long the browser may take to start, and for each document. */
const patienceMs = 120_000;

const words = {
  checking: { de: 'Stand wird geprüft', en: 'Checking what is there' },
  tagging: { de: 'Git-Tag wird angelegt', en: 'Making the tag' },
} as const;

/** Releases a version, or says which one comes next. */
export async function runRelease(
  typed: string | undefined,
  flags: ReleaseFlags,
  context: Context,
): Promise<ExitCode> {
  if (typed === undefined) return runProposal(flags, context);
  const version = typed.replace(/^v(?=\d)/, '');
  if (!isVersion(version)) {
    tellProblems([report(versionForm, null, { typed })], context);
    return 2;
  }
  const steps = progress(context.world);
  const release = await makeRelease(version, flags, steps, context);
  steps.done();
  tellProblems(release.diagnostics, context);
  if (release.stoppedBy !== null) endBy(release.stoppedBy);
  if (release.made !== null && release.isPublished) await tellRelease(release.made, context);
  return exitCodeOf(release.diagnostics);
}

type Outcome = Publication & { readonly made: MadeRelease | null };

async function makeRelease(
  version: string,
  flags: ReleaseFlags,
  steps: Progress,
  context: Context,
): Promise<Outcome> {
  steps.show(words.checking[context.speech.language]);
  const candidate = await openCandidate(flags.project, context);
  if (candidate.value === null) return nothing(candidate.diagnostics);
  const read = await readCandidate(candidate.value, context);
  const known = [...candidate.diagnostics, ...read.diagnostics];
  if (hasErrors(known)) return nothing(known);
  const prepared = await prepareRelease(read.value, { ...flags, version, signs: flags.sign }, context);
  const ready = [...known.filter(({ code }) => code !== nothingToCompare.code), ...prepared.diagnostics];
  if (prepared.value === null) return nothing(pressing(ready));

  const made = await printed(prepared.value, steps, context);
  const diagnostics = [...ready, ...made.diagnostics];
  if (made.value === null || hasErrors(diagnostics)) return nothing(diagnostics);

  steps.show(words.tagging[context.speech.language]);
  const release = { ...prepared.value, version, made: made.value };
  // A passphrase may be asked for on the same line.
  if (release.tagger.key !== null) steps.done();
  const published = await publishRelease(release);
  return { ...published, made: release, diagnostics: [...diagnostics, ...published.diagnostics] };
}

function nothing(diagnostics: Outcome['diagnostics']): Outcome {
  return { isPublished: false, diagnostics, stoppedBy: null, made: null };
}

/** What stops a release comes alone: hints about the content would only hide it. */
function pressing(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isStopped = diagnostics.some(({ severity }) => severity === 'fatal');
  return isStopped ? diagnostics.filter((diagnostic) => hasErrors([diagnostic])) : diagnostics;
}

async function printed({ prepared }: PreparedRelease, steps: Progress, context: Context) {
  const opening = openPrinter({ environment: context.world.environment, timeoutMs: patienceMs });
  return makeDocuments(makingOf(prepared), opening, steps, context).finally(async () =>
    (await opening).value?.close(),
  );
}

async function tellRelease({ prepared, made, tagger, version }: MadeRelease, { world, speech }: Context) {
  const { folder } = prepared.source;
  const commit = prepared.edition.provenance.commit ?? '';
  const options = textOptions(world.output, world);
  const target = await pushTarget(tagger, commit);
  const released = { ...target, version, tag: `v${version}`, commit, isSigned: tagger.key !== null };
  world.output.write(
    builtReport({ folder, artefacts: made.documents, version: null }, speech, options) +
      '\n' +
      releasedReport(released, speech, options),
  );
}
