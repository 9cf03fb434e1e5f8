import { createHash } from 'node:crypto';
import type { MessageLanguage } from '../diagnostics/finding.ts';
import type { Due } from '../todo/due.ts';
import { dueTitle, dueWords } from './dueWords.ts';

/**
 * Days to keep as a calendar (RFC 5545): one all-day event each. A review that was never done has no day and no event.
 * An event keeps its UID as long as its measure keeps its id, so that importing the file again moves it.
 *
 * @param stamp The day on which the content was last known to change: the same content gives the same bytes.
 */
export function calendar(
  tasks: readonly Due[],
  { language, stamp }: { readonly language: MessageLanguage; readonly stamp: string },
): string {
  const events = tasks.flatMap((task) =>
    task.day === null ? [] : event({ ...task, day: task.day }, { language, stamp }),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tomwerk//tomwerk check//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(
  task: Due & { readonly day: string },
  { language, stamp }: { readonly language: MessageLanguage; readonly stamp: string },
): string[] {
  const { responsible, nobody, file } = dueWords[language];
  const description = `${responsible}: ${task.role ?? nobody}\n${file}: ${task.location.file}`;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(task)}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(task.day)}`,
    `SUMMARY:${escaped(dueTitle(task, language))}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Evidence has no id of its own; its name stands for it, as a digest, since a UID should hold plain characters only. */
function uidOf({ kind, id, evidence }: Due): string {
  const name =
    evidence === null ? '' : `-${createHash('sha256').update(evidence).digest('hex').slice(0, 12)}`;
  return `${kind}-${id}${name}@tomwerk`;
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

/** TEXT of RFC 5545, 3.3.11. It knows no control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll(/\r\n|\n|\r/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** At most 75 octets a line, the next ones begun with a space, no character torn apart (RFC 5545, 3.1). */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}
