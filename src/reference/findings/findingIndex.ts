import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { severityWord } from '../../reporters/words.ts';
import type { Described, Topic } from './described.ts';

const words = {
  de: {
    title: 'Was tomwerk melden kann',
    intro:
      'Diese Seiten werden erzeugt; jede steht auch hinter `tomwerk explain CODE`. Eingestellt werden Prüfungen in `content/organisation.md`.',
  },
  en: {
    title: 'What tomwerk can report',
    intro:
      'These pages are generated; each also stands behind `tomwerk explain CODE`. Checks are set in `content/organisation.md`.',
  },
} as const;

/** All codes by topic as a Markdown page that links to theirs. */
export function findingIndex(topics: readonly Topic[], language: MessageLanguage): string {
  const { title, intro } = words[language];
  const sections = topics.flatMap((topic) => [
    `## ${topic.title[language]}`,
    topic.entries.map((entry) => linkTo(entry, language)).join('\n'),
  ]);
  return `${[`# ${title}`, intro, ...sections].join('\n\n')}\n`;
}

function linkTo({ finding: { code, severity }, title }: Described, language: MessageLanguage): string {
  return `- [\`${code}\`](${code}.md) – ${title[language]} (${severityWord(severity, language)})`;
}

/** All codes by topic as plain text in two columns. */
export function findingList(topics: readonly Topic[], language: MessageLanguage): string {
  const codes = topics.flatMap(({ entries }) => entries.map(({ finding }) => finding.code));
  const width = Math.max(...codes.map((code) => code.length));
  return topics
    .map(({ title, entries }) => {
      const lines = entries.map(
        (entry) => `  ${entry.finding.code.padEnd(width)}  ${entry.title[language]}\n`,
      );
      return `${title[language]}\n${lines.join('')}`;
    })
    .join('\n');
}
