import { compareVersions } from '../../changes/version.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { nextOf } from '../../gate/reading/version.ts';
import { type Proposal, proposalReport } from '../../reporters/proposal.ts';
import type { DatedQuestion } from '../checking/askGate.ts';
import { type Context, type ExitCode, exitCodeOf, textOptions } from '../context.ts';
import { tellProblems } from '../tellProblems.ts';
import { openCandidate } from './openCandidate.ts';
import { prepareRelease, readCandidate } from './prepareRelease.ts';
import type { ReleaseFlags } from './runRelease.ts';

/** Says which version comes next and what is missing for it; changes nothing. */
export async function runProposal(flags: ReleaseFlags, context: Context): Promise<ExitCode> {
  const { world, speech } = context;
  const candidate = await openCandidate(flags.project, context);
  const read = candidate.value && (await readCandidate(candidate.value, context));
  const known = [...candidate.diagnostics, ...(read?.diagnostics ?? [])];
  if (read === null || hasErrors(known)) {
    tellProblems(known, context);
    return exitCodeOf(known);
  }
  const proposal = proposalOf(read.value.question);
  const wish = { ...flags, version: proposal.notes ?? proposal.version, signs: flags.sign };
  const { diagnostics } = await prepareRelease(read.value, wish, context);
  world.output.write(proposalReport(proposal, diagnostics, speech, textOptions(world.output, world)));
  return 0;
}

/** The version that the changes since the last release ask for. */
function proposalOf(question: DatedQuestion | null): Proposal {
  if (question === null) return { version: '1.0.0', last: null, step: null, notes: null };
  const { next, step } = nextOf(question);
  const { comparison, base, coming } = question;
  const isSame =
    comparison.records.every(({ kind }) => kind === 'release') && comparison.coverage.length === 0;
  const isGreater = coming !== null && compareVersions(coming.id, next) > 0;
  return {
    version: next,
    last: base.name,
    step: isSame ? null : step,
    notes: isGreater ? coming.id : null,
  };
}
