import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { newestFirst, urgency } from './byUrgency.ts';
import { harmless } from './harmless.ts';
import type { ReportContext } from './reporter.ts';
import { type Speech, speak } from './words.ts';

const order = ['error', 'warning', 'notice'] as const;

/** How many annotations of each kind GitHub shows of one step; the others stand in its log only. */
const shownByGithub = 10;

const more: Readonly<Record<MessageLanguage, (count: number) => string>> = {
  de: (count) =>
    `GitHub zeigt von jeder Art nur ${shownByGithub} Anmerkungen am Text; ${count} weitere stehen nur hier im Protokoll.`,
  en: (count) =>
    `GitHub shows only ${shownByGithub} annotations of each kind at the text; ${count} more stand only here in the log.`,
};

/**
 * Diagnostics as commands of a GitHub workflow, which become annotations of the pull request: errors first, and of each
 * kind those that the change brings, since GitHub shows only the first of each.
 */
export function githubReport(diagnostics: readonly Diagnostic[], { speech, changed }: ReportContext): string {
  const sorted = newestFirst(diagnostics, changed, speech);
  const kinds = order.map((kind) => sorted.filter((diagnostic) => urgency(diagnostic, speech) === kind));
  const unseen = kinds.reduce((sum, { length }) => sum + Math.max(0, length - shownByGithub), 0);
  const lines = kinds.flat().map((diagnostic) => command(diagnostic, speech));
  return [...lines, ...(unseen === 0 ? [] : [more[speech.language](unseen)])]
    .map((line) => `${line}\n`)
    .join('');
}

function command(diagnostic: Diagnostic, speech: Speech): string {
  const { code, location } = diagnostic;
  const { message, hint } = speak(diagnostic, speech);
  const place =
    location === null
      ? []
      : [`file=${property(location.file)}`, `line=${location.line}`, `col=${location.column}`];
  const properties = [...place, `title=${property(code)}`].join(',');
  const text = [message, ...(hint === null ? [] : [hint])].map(harmless).join('\n');
  return `::${urgency(diagnostic, speech)} ${properties}::${data(text)}`;
}

/** The escapes of the workflow commands (actions/toolkit, `command.ts`): without them a text could begin a command of its own. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
