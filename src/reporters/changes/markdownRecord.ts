import { classWords } from '../../changes/words/classWords.ts';
import type { Stretch } from '../../changes/words.ts';
import type { MessageLanguage } from '../../diagnostics/finding.ts';
import { markdownMessage, markdownText } from '../markdownText.ts';
import { changesWords } from './changesWords.ts';
import { fateWords } from './groups.ts';
import type { ToldField, ToldRecord, ToldText } from './tellRecord.ts';
import type { Entry } from './withinLimit.ts';
import type { Line } from './wordDiff.ts';

/** What became of a record, folded up below its name; in short, its name alone. */
export function markdownRecord(record: ToldRecord, language: MessageLanguage): Entry {
  const { id, kind, name, concerns, notes, fields, texts } = record;
  const fate = fateWords(record, language);
  const facts = fate.length === 0 ? '' : ` (${fate.join(', ')})`;
  const title = `${markdownText(`${kind} ${name}`)} <code>${markdownText(id)}</code>${facts}`;
  const parts = [
    ...(concerns === null ? [] : [`${markdownText(concerns)}\n`]),
    ...(fields.length === 0 ? [] : [table(fields, record, language)]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${markdownMessage(note)}\n`).join('')]),
    ...texts.map((text) => prose(text, record, language)),
  ];
  const short = `- ${title}\n`;
  if (parts.length === 0) return { long: short, short };
  return {
    long: `<details><summary>${title}</summary>\n\n${parts.join('\n')}\n</details>\n\n`,
    short,
  };
}

function table(fields: readonly ToldField[], record: ToldRecord, language: MessageLanguage): string {
  const { field, before, after, class: classWord } = changesWords[language].columns;
  const head = [field, before, after, classWord];
  const rows = fields.map((entry) => [
    ...[entry.name, entry.before, entry.after].map(markdownText),
    factsOf(entry, record, language).join(', '),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function prose(text: ToldText, record: ToldRecord, language: MessageLanguage): string {
  const facts = factsOf(text, record, language);
  const title = `**${markdownText(text.name)}**${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
  const lines = text.note === null ? text.lines.map(lineText) : [markdownText(text.note)];
  return `${title}\n\n${lines.map((line) => `> ${line}\n`).join('>\n')}`;
}

/** The class of a part, but where the whole record came or went; and whether the part alone is internal. */
function factsOf(part: ToldField | ToldText, record: ToldRecord, language: MessageLanguage): string[] {
  return [
    ...(record.fate === null ? [classWords[language][part.class]] : []),
    ...(record.isVisible && !part.isVisible ? [changesWords[language].internal] : []),
  ];
}

const tags: Readonly<Record<Stretch['kind'], string | null>> = {
  kept: null,
  deleted: 'del',
  inserted: 'ins',
};

/**
 * A line with marks. They are elements of HTML, which GitHub and GitLab let through: `**` and `~~` would show as signs
 * before punctuation (CommonMark, 6.2).
 */
function lineText(line: Line): string {
  return line
    .map(({ kind, text }, index) => {
      const tag = tags[kind];
      const words = index === 0 ? atStart(markdownText(text)) : markdownText(text);
      return tag === null ? words : `<${tag}>${words}</${tag}>`;
    })
    .join('');
}

/** What would begin a list, or underline a heading, at the start of a line. */
function atStart(text: string): string {
  return text.trimStart().replace(/^[-+=\d]/, (sign) => `&#${sign.charCodeAt(0)};`);
}
