import type { Step } from '../changes/version.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { harmless } from './harmless.ts';
import { summaryText } from './summary.ts';
import { paint, type TextOptions } from './text.ts';
import { type Speech, speak } from './words.ts';

/** The version that the changes ask for. */
export type Proposal = {
  readonly version: string;
  /** The tag of the last release; `null` before the first. */
  readonly last: string | null;
  /** How far the number must move; `null` where nothing has changed, or before the first release. */
  readonly step: Step | null;
  /** A greater version for which there are release notes already. */
  readonly notes: string | null;
};

type Words = {
  readonly first: (version: string) => string;
  readonly same: (last: string) => string;
  readonly next: (version: string, last: string) => string;
  readonly because: Readonly<Record<Step, string>>;
  readonly notes: (version: string) => string;
  readonly missing: string;
  readonly content: (counts: string) => string;
  readonly ready: (version: string) => string;
  readonly unchanged: string;
};

const words: Readonly<Record<MessageLanguage, Words>> = {
  de: {
    first: (version) => `Die erste Version ist ${version}.`,
    same: (last) => `Seit ${last} hat sich am Inhalt nichts geändert.`,
    next: (version, last) => `Die Änderungen seit ${last} verlangen mindestens Version ${version}:`,
    because: {
      major: 'Schutz ist schwächer geworden oder weggefallen.',
      minor: 'Für Kunden ist etwas anders oder neu, und nichts schwächer.',
      patch: 'Für Kunden hat sich nur die Form geändert, oder gar nichts.',
    },
    notes: (version) => `Notizen gibt es schon zu ${version}.`,
    missing: 'Dafür fehlt noch:',
    content: (counts) => `Im Inhalt: ${counts}. \`npx tomwerk check --since\` nennt jede Stelle.`,
    ready: (version) => `Alles ist bereit: \`npx tomwerk release ${version}\`.`,
    unchanged: 'Angelegt wurde nichts.',
  },
  en: {
    first: (version) => `The first version is ${version}.`,
    same: (last) => `The content has not changed since ${last}.`,
    next: (version, last) => `The changes since ${last} ask for version ${version} at least:`,
    because: {
      major: 'protection has become weaker or is gone.',
      minor: 'something is different or new for customers, and nothing weaker.',
      patch: 'only the form has changed for customers, or nothing at all.',
    },
    notes: (version) => `There are notes of ${version} already.`,
    missing: 'Still missing for it:',
    content: (counts) => `In the content: ${counts}. \`npx tomwerk check --since\` names every place.`,
    ready: (version) => `All is ready: \`npx tomwerk release ${version}\`.`,
    unchanged: 'Nothing was made.',
  },
};

/** Which version comes next, and what stands in its way. */
export function proposalReport(
  proposal: Proposal,
  missing: readonly Diagnostic[],
  speech: Speech,
  options: TextOptions,
): string {
  const { first, same, next, because, notes, ready, unchanged, ...titles } = words[speech.language];
  const { version, last, step } = proposal;
  const title = last === null ? first(version) : step === null ? same(last) : next(version, last);
  const wanted = proposal.notes ?? version;
  const points = pointsOf(missing, titles.content, speech);
  return [
    paint(title, 'bold', options),
    ...(step === null ? [] : [because[step]]),
    ...(proposal.notes === null ? [] : [notes(proposal.notes)]),
    ...(points.length === 0 ? [ready(wanted)] : [titles.missing, ...points]),
    unchanged,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** What stands in the way: each thing that can be done at once, and the faults of the content by their number. */
function pointsOf(
  missing: readonly Diagnostic[],
  content: Words['content'],
  speech: Speech,
): readonly string[] {
  const faults = missing.filter(({ severity }) => severity === 'error');
  const steps = missing
    .filter(({ severity }) => severity === 'fatal')
    .flatMap((diagnostic) => {
      const { message, hint } = speak(diagnostic, speech);
      return [`  - ${harmless(message)}`, ...(hint === null ? [] : [`    → ${harmless(hint)}`])];
    });
  return [...steps, ...(hasErrors(faults) ? [`  - ${content(summaryText(faults, speech))}`] : [])];
}
