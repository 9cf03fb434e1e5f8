import type { Catalogue } from '../../catalogue/catalogue.ts';
import { compareVersions } from '../../changes/version.ts';
import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/finding.ts';
import { notesDraft } from '../../gate/draft/notesDraft.ts';
import { nothingToCompare } from '../../gate/findings.ts';
import { nextOf } from '../../gate/reading/version.ts';
import { writeNewFile } from '../../io/writeNewFile.ts';
import { readContent } from '../../pipeline.ts';
import { type DatedQuestion, gateQuestion } from '../checking/askGate.ts';
import { type Context, type ExitCode, exitCodeOf } from '../context.ts';
import { openProject } from '../openProject.ts';
import { tellProblems } from '../tellProblems.ts';
import { notesExist, versionForm, versionRefused } from './findings.ts';

export type DraftFlags = { readonly project?: string };

/** Writes the draft of the notes of the next release, and says where it is. */
export async function draftRelease(
  typed: string | undefined,
  { project: named }: DraftFlags,
  context: Context,
): Promise<ExitCode> {
  const { value: file, diagnostics } = await draft(typed, named, context);
  tellProblems(diagnostics, context);
  if (file === null) return exitCodeOf(diagnostics);
  const { language } = context.speech;
  context.world.output.write(`${words[language].made(file)}\n`);
  context.world.messages.write(`${words[language].next}\n`);
  return 0;
}

const words = {
  de: {
    made: (file: string) => `Angelegt: ${file}`,
    next: 'Öffnen Sie die Datei, und füllen Sie aus, was leer ist; `npx tomwerk check` nennt jede Stelle.',
  },
  en: {
    made: (file: string) => `Made: ${file}`,
    next: 'Open the file and fill in what is empty; `npx tomwerk check` names every place.',
  },
} as const;

async function draft(
  typed: string | undefined,
  named: string | undefined,
  context: Context,
): Promise<Checked<string | null>> {
  const wished = typed === undefined ? null : (/^v?(\d+\.\d+\.\d+)$/.exec(typed)?.[1] ?? '');
  if (wished === '') return refused([report(versionForm, null, { typed: typed ?? '' })]);
  const { value: project, diagnostics } = await openProject(named, context);
  if (project === null) return refused(diagnostics);
  const read = readContent(project.tree);
  const { catalogue } = read.value;
  const question = await gateQuestion({ root: project.root, catalogue, since: null }, context);
  const isFirst = question.diagnostics.some(({ code }) => code === nothingToCompare.code);
  if (question.value === null && !isFirst) return refused(question.diagnostics);
  const begun = notesBegun(catalogue, question.value);
  if (begun !== null) return refused([report(notesExist, null, { file: begun })]);
  // What cannot be read would be missing from the draft, or be in it as if it were gone.
  if (catalogue.unread.length > 0 || catalogue.organisation === null)
    return refused(errorsIn(read.diagnostics));
  const version = chosen(wished, question.value);
  if (version.value === null) return refused(version.diagnostics);
  const file = `content/releases/${version.value}.md`;
  const text = notesDraft({
    catalogue,
    version: version.value,
    today: context.world.today(),
    since: question.value === null ? null : { ...question.value, date: question.value.base.date },
  });
  const problem = await writeNewFile(project.root, file, text);
  return problem === null ? { value: file, diagnostics: [] } : refused([problem]);
}

function refused(diagnostics: readonly Diagnostic[]): Checked<null> {
  return { value: null, diagnostics };
}

function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error' || severity === 'fatal');
}

/** The notes that somebody has begun, readable or not: those that the last release does not have. */
function notesBegun({ releases, unread }: Catalogue, question: DatedQuestion | null): string | null {
  const known = new Set(question?.comparison.before.releases.map(({ id }) => id));
  const notes = [...releases, ...unread.filter(({ kind }) => kind === 'release')];
  return notes.findLast(({ id }) => !known.has(id))?.file ?? null;
}

/** The version that was wished for where it can follow, or else the least that can. */
function chosen(wished: string | null, question: DatedQuestion | null): Checked<string | null> {
  if (question === null) return { value: wished ?? '1.0.0', diagnostics: [] };
  const { next } = nextOf(question);
  if (wished === null) return { value: next, diagnostics: [] };
  const canFollow = compareVersions(wished, next) >= 0 && !question.taken.includes(wished);
  if (canFollow) return { value: wished, diagnostics: [] };
  return refused([report(versionRefused, null, { version: wished, base: question.base.name, next })]);
}
