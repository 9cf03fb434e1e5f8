import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import { newestFirst } from './byUrgency.ts';
import { comparedText } from './compared.ts';
import { markdownCode, markdownMessage } from './markdownText.ts';
import { isNew, type ReportContext } from './reporter.ts';
import { summaryText } from './summary.ts';
import { tasksOf } from './todo.ts';
import { listOf, severityWord, speak } from './words.ts';

/** A comment on GitHub holds 65,536 characters; what is left is for whoever puts words around the report. */
const limit = 60_000;

type MarkdownWords = {
  readonly line: (line: number) => string;
  readonly isNew: string;
  readonly lists: Readonly<Record<'open' | 'gap', string>>;
  readonly cut: (left: number, total: number) => string;
};

const words: Readonly<Record<MessageLanguage, MarkdownWords>> = {
  de: {
    line: (line) => `Zeile ${line}`,
    isNew: 'in dieser Änderung',
    lists: { open: 'Offene Angaben', gap: 'Lücken' },
    cut: (left, total) =>
      `Gekürzt: ${left} von ${total} Einträgen stehen hier nicht. Alle zeigt \`tomwerk check --all\`.`,
  },
  en: {
    line: (line) => `line ${line}`,
    isNew: 'in this change',
    lists: { open: 'Open facts', gap: 'Gaps' },
    cut: (left, total) =>
      `Cut: ${left} of ${total} entries are not shown here. \`tomwerk check --all\` shows all of them.`,
  },
};

/** A heading, and the entries below it. */
type Group = { readonly heading: string; readonly entries: readonly string[] };

/**
 * Diagnostics as a comment on a pull request: by file, first the files and lines that the change brings, at most
 * 60,000 characters. Whatever the content says is shown as plain text.
 */
export function markdownReport(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const { speech, compared } = context;
  const comparison = compared === null ? '' : `\n${markdownMessage(comparedText(compared, speech))}\n`;
  const title = `## tomwerk: ${summaryText(diagnostics, speech)}\n${comparison}`;
  return (
    title +
    withinLimit(
      [...files(diagnostics, context), ...lists(diagnostics, context)],
      title.length,
      speech.language,
    )
  );
}

/** The problems of each file. What is on a list of its own is told here only where the change brings it. */
function files(diagnostics: readonly Diagnostic[], context: ReportContext): Group[] {
  const { speech, changed } = context;
  const told = newestFirst(diagnostics, changed, speech).filter(
    (diagnostic) => listOf(diagnostic, speech) === null || isNew(diagnostic.location, changed),
  );
  return [...Map.groupBy(told, ({ location }) => location?.file ?? 'tomwerk')].map(([file, found]) => ({
    heading: `\n### ${markdownCode(file)}\n\n`,
    entries: found.map((diagnostic) => entry(diagnostic, context)),
  }));
}

function entry(diagnostic: Diagnostic, { speech, changed }: ReportContext): string {
  const { code, severity, location } = diagnostic;
  const { message, hint } = speak(diagnostic, speech);
  const { line, isNew: newWord } = words[speech.language];
  const facts = [
    `**${severityWord(severity, speech.language)}**`,
    ...(location === null ? [] : [line(location.line)]),
    ...(isNew(location, changed) ? [`**${newWord}**`] : []),
  ];
  const advice = hint === null ? '' : `\n  → ${markdownMessage(hint)}`;
  return `- ${facts.join(', ')}: ${markdownMessage(message)} <sub>${code}</sub>${advice}\n`;
}

/** What is left to do elsewhere, by what it says and how often. */
function lists(diagnostics: readonly Diagnostic[], { speech, changed }: ReportContext): Group[] {
  const old = diagnostics.filter(({ location }) => !isNew(location, changed));
  return (['gap', 'open'] as const).flatMap((list) => {
    const entries = tasksOf(old, list, speech).map(
      ({ message, code, places }) => `- ${places.length} × ${markdownMessage(message)} <sub>${code}</sub>\n`,
    );
    return entries.length === 0
      ? []
      : [{ heading: `\n### ${words[speech.language].lists[list]}\n\n`, entries }];
  });
}

/** As many entries as fit, each whole, and a last line that says how many do not. */
function withinLimit(groups: readonly Group[], used: number, language: MessageLanguage): string {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const room = limit - used - `\n${words[language].cut(total, total)}\n`.length;
  let text = '';
  let shown = 0;
  for (const { heading, entries } of groups) {
    for (const [index, line] of entries.entries()) {
      const next = index === 0 ? heading + line : line;
      if (text.length + next.length > room) return `${text}\n${words[language].cut(total - shown, total)}\n`;
      text += next;
      shown += 1;
    }
  }
  return text;
}
