import { resolve } from 'node:path';
import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { runGate } from '../../gate/runGate.ts';
import { repositoryUnreadable } from '../../io/git/gitFindings.ts';
import type { Tagger } from '../../io/git/releaseTag.ts';
import { type Content, readContent } from '../../pipeline.ts';
import { type DatedQuestion, gateQuestion } from '../checking/askGate.ts';
import type { Context } from '../context.ts';
import { type Prepared, prepareDocuments } from '../edition/prepareDocuments.ts';
import type { Candidate } from './openCandidate.ts';
import { type ReleaseWish, refusalsOf } from './refusals.ts';

/** A candidate that was read, and compared with the last release; `question` is `null` before the first. */
export type ReadCandidate = {
  readonly candidate: Candidate;
  readonly content: Checked<Content>;
  readonly question: DatedQuestion | null;
};

/** A release of which nothing is made yet, and nothing stands in its way. */
export type PreparedRelease = { readonly prepared: Prepared; readonly tagger: Tagger };

/** Reads the content of a candidate, and compares it with the last release. */
export async function readCandidate(candidate: Candidate, context: Context): Promise<Checked<ReadCandidate>> {
  const content = readContent(candidate.tree);
  const { catalogue } = content.value;
  const asked = await gateQuestion({ root: candidate.root, catalogue, since: null }, context);
  return { value: { candidate, content, question: asked.value }, diagnostics: asked.diagnostics };
}

/** Everything that stands between the last commit and a release, whatever can be told without making its documents. */
export async function prepareRelease(
  { candidate, content, question }: ReadCandidate,
  wish: ReleaseWish & { readonly out?: string },
  context: Context,
): Promise<Checked<PreparedRelease | null>> {
  const { tagger, diagnostics: refusals } = await refusalsOf(candidate, wish, context);
  const folder = resolve(
    wish.out === undefined ? candidate.root : context.world.folder,
    wish.out ?? 'output',
  );
  const source = { ...candidate, folder, version: released(candidate, wish.version) };
  const prepared = await prepareDocuments({ source, content, wishes: {}, tell: (found) => found }, context);
  const gate = question === null ? [] : runGate(question);
  const diagnostics: Diagnostic[] = [
    ...refusals,
    ...prepared.diagnostics,
    ...withoutHistory(prepared.value),
    ...gate,
  ];
  if (prepared.value === null || tagger === null || hasErrors(diagnostics)) {
    return { value: null, diagnostics };
  }
  return { value: { prepared: prepared.value, tagger }, diagnostics };
}

/** A handbook without its history would be another one than whoever builds it later gets. */
function withoutHistory(prepared: Prepared | null): readonly Diagnostic[] {
  if (prepared === null || prepared.edition.history.kind === 'known') return [];
  return [report(repositoryUnreadable, null, { folder: prepared.source.root, reason: 'git log' })];
}

/** The last commit as if the tag of the release were on it: so it is built in the very same way afterwards. */
function released({ version: head }: Candidate, version: string): Candidate['version'] {
  const { commit, committed } = head;
  const tag = { version, tag: `v${version}`, commit, committed, isAnnotated: true, message: '' };
  return { ref: tag.tag, commit, committed, tag: tag.tag, tags: [tag] };
}
